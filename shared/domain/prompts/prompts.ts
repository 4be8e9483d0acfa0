import { agreePrompts } from './agree.ts';
import { broadenPrompts } from './broaden.ts';
import { energyPrompts } from './energy.ts';
import { openPrompts } from './open.ts';
import type { Prompt } from './prompt.ts';
import { proposePrompts } from './propose.ts';

const inOrder = [
  ...openPrompts,
  ...broadenPrompts,
  ...energyPrompts,
  ...proposePrompts,
  ...agreePrompts,
] as const;

/** The id of a prompt that exists, so that a prompt without a sentence does not compile. */
export type CataloguedPromptId = (typeof inOrder)[number]['id'];

/** A prompt of the catalogue. */
export type CataloguedPrompt = Prompt & { readonly id: CataloguedPromptId };

/** All prompts, in the order of the conversation; within a phase, the most generally useful first. */
export const prompts: readonly CataloguedPrompt[] = inOrder;
