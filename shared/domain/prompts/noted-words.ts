import type { ContactNote, NotesTo, PromptId } from './prompt.ts';
import { contactNotes } from './prompt.ts';
import { prompts } from './prompts.ts';

/** The patient's words as noted, by prompt. */
export type WordsByPrompt = Readonly<Record<PromptId, string>>;

/** The patient's words from the conversation, sorted into the two texts of the referral they flow into. */
export type NotedWords = { readonly patientsWords: string; readonly whatMatters: string };

/**
 * What was noted at the prompts, along the conversation. What the catalogue sends elsewhere, or does not know, flows
 * into neither: what was said about safety at home never becomes part of a referral.
 */
export function sortNotedWords(words: WordsByPrompt): NotedWords {
  return {
    patientsWords: notedFor('patientsWords', words).join('\n'),
    whatMatters: notedFor('whatMatters', words).join('\n'),
  };
}

/** A field of contact with what was noted for it, for the clinician to take over or leave. */
export type ContactProposal = { readonly field: ContactNote; readonly text: string };

/** What was noted about contact. A phone number is proposed as one, wherever in these notes it was written. */
export function contactProposals(words: WordsByPrompt): readonly ContactProposal[] {
  return contactNotes.flatMap((field) =>
    notedFor(field, words).flatMap((text): readonly ContactProposal[] => {
      const number = phoneIn(text);
      if (number === undefined) return [{ field, text }];

      const rest = trimmed(text.replace(number, ''));
      const restField = field === 'phone' ? 'bestMoment' : field;
      const others: readonly ContactProposal[] = rest === '' ? [] : [{ field: restField, text: rest }];
      return [{ field: 'phone', text: number }, ...others];
    }),
  );
}

/** The words that flow into no text of the referral: proposals, and what goes nowhere. */
export function wordsThatStay(words: WordsByPrompt): WordsByPrompt {
  const flows = new Set<NotesTo>(['patientsWords', 'whatMatters']);
  const flowing = prompts.filter(({ notesTo }) => flows.has(notesTo)).map(({ id }): PromptId => id);
  return Object.fromEntries(Object.entries(words).filter(([prompt]) => !flowing.includes(prompt)));
}

function notedFor(target: NotesTo, words: WordsByPrompt): readonly string[] {
  return prompts
    .filter(({ notesTo }) => notesTo === target)
    .map(({ id }) => (words[id] ?? '').trim()) // nothing noted there
    .filter((text) => text !== '');
}

/** A Dutch number as people write it: ten digits from 0, or +31 with nine, with spaces, dots or dashes between. */
function phoneIn(text: string): string | undefined {
  return /(?<![\d+])(?:(?:\+|00)31[ .-]?(?:\(0\))?|0)(?:[ .-]?[1-9])(?:[ .-]?\d){8}(?!\d)/.exec(text)?.[0];
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.:])/g, '$1')
    .replace(/^[\s,.:-]+|[\s,:-]+$/g, '');
}
