import { type Phase, type PromptId, phases } from '../prompts/prompt.ts';

/** The patient's words from the conversation, sorted into the two fields of the referral they flow into. */
export type NotedWords = { readonly patientsWords: string; readonly whatMatters: string };

/** What was noted at the prompts, along the conversation: what gives energy is what matters, the rest is the story. */
export function sortNotedWords(words: Readonly<Record<PromptId, string>>): NotedWords {
  return {
    patientsWords: notedAt(words, (phase) => phase !== 'energy'),
    whatMatters: notedAt(words, (phase) => phase === 'energy'),
  };
}

/** The phase of a prompt: its id starts with it. Undefined for an id that no catalogue of ours made. */
function phaseOf(prompt: PromptId): Phase | undefined {
  return phases.find((phase) => prompt.startsWith(`${phase}-`));
}

function notedAt(words: Readonly<Record<PromptId, string>>, belongs: (phase: Phase) => boolean): string {
  return phases
    .filter(belongs)
    .flatMap((phase) => Object.entries(words).filter(([prompt]) => phaseOf(prompt) === phase))
    .map(([, text]) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}
