import type { Consult } from '../consult/consult.ts';
import { sortNotedWords } from '../prompts/noted-words.ts';
import { choiceFieldIds, choiceFieldsIn } from '../referral/choice-fields.ts';
import type { ReferralEdits } from '../referral/referral-edits.ts';
import { contactTexts, storyTexts } from '../referral/text-fields.ts';
import type { SignalId } from '../signals/signal-id.ts';

/**
 * What a draft carries to a colleague: all that was typed or chosen. Never permission, nor what was "nagegaan": who
 * sends asks and answers for those.
 */
export type DraftContent = { readonly reasons: readonly SignalId[]; readonly edits: ReferralEdits };

/** The fields of a draft, in the order of the screen. */
export const draftFields = [
  'reasons',
  ...storyTexts,
  ...choiceFieldsIn('story'),
  'phone',
  'email',
  'addressShared',
  'calling',
  ...contactTexts,
  'interpreterLanguage',
  ...choiceFieldsIn('more'),
  'coach',
  'feedbackMoments',
] as const satisfies readonly ('reasons' | keyof ReferralEdits)[];
export type DraftField = (typeof draftFields)[number];

/** The content of a consult; words noted at prompts have become the text they flow into. */
export function toDraftContent({
  recognised,
  edits,
  words,
}: Pick<Consult, 'recognised' | 'edits' | 'words'>) {
  return plainContent({ reasons: recognised, edits: { ...sortNotedWords(words), ...edits } });
}

/** Whether there is anything to lose in it. */
export function isEmptyContent(content: DraftContent): boolean {
  return draftFields.every((field) => fieldValue(content, field) === undefined);
}

/** What a field holds; undefined: nothing, or as it was prefilled. */
export function fieldValue(
  { reasons, edits }: DraftContent,
  field: DraftField,
): string | readonly string[] | undefined {
  if (field !== 'reasons') return edits[field];
  return reasons.length === 0 ? undefined : reasons;
}

// These start out empty, so that emptying them leaves nothing to tell. Emptying the others says "not this".
const startEmpty: ReadonlySet<string> = new Set<DraftField>([
  ...storyTexts,
  ...contactTexts,
  'email',
  ...choiceFieldIds,
]);

/** The same content in one spelling: no space around it, and nothing that says nothing. */
export function plainContent({ reasons, edits }: DraftContent): DraftContent {
  const told = Object.entries(edits)
    .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value] as const)
    .filter(([field, value]) => value !== undefined && !(startEmpty.has(field) && value.length === 0));
  return { reasons, edits: Object.fromEntries(told) };
}
