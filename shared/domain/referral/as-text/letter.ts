import { type ChoiceField, choiceFieldsIn } from '../choice-fields.ts';
import type { OutgoingReferral } from '../outgoing.ts';
import { type PortalValues, portalValues } from '../portal-values.ts';
import { contactTexts, type StoryText, storyTextsIn } from '../text-fields.ts';

/** One part of a letter, by what it is about. */
export type LetterPart =
  | { readonly about: 'person' | 'practical' | 'referrer'; readonly lines: readonly LetterLine[] }
  | { readonly about: 'reasons' | ChoiceField; readonly items: readonly string[] }
  | { readonly about: StoryText; readonly words: string };

/** A value under the name of its field. */
export type LetterLine = { readonly field: keyof PortalValues; readonly value: string };

/** What goes to a coach by mail, fax or post, as parts in the order in which a coach reads them. */
export type Letter = {
  readonly coach: string;
  /** ISO instant. */
  readonly date: string;
  readonly parts: readonly LetterPart[];
  /** ISO date by which the coach should be in touch. */
  readonly contactBy: string;
  readonly consent: OutgoingReferral['consent'];
};

/**
 * What "Dit wordt verstuurd" shows → a letter: who it is and how to reach them, why, what they wish, what to mind, and
 * who refers. Keys and references of systems have no place in it; a part that says nothing is left out.
 */
export function referralLetter(outgoing: OutgoingReferral): Letter {
  const values = portalValues(outgoing);
  const lines = (...fields: readonly (keyof PortalValues)[]) =>
    fields.flatMap((field) =>
      values[field] === '' || (field === 'sex' && values.sex === 'unknown')
        ? []
        : [{ field, value: values[field] }],
    );
  const parts: readonly LetterPart[] = [
    {
      about: 'person',
      lines: lines('name', 'birthDate', 'sex', 'phone', 'email', 'address', 'calling', ...contactTexts),
    },
    { about: 'reasons', items: outgoing.reasons.map(({ label }) => label) },
    ...storyTextsIn('story').map((field) => ({ about: field, words: outgoing[field] })),
    ...choiceFieldsIn('story').map((field) => ({
      about: field,
      items: outgoing[field].map(({ label }) => label),
    })),
    ...storyTextsIn('more').map((field) => ({ about: field, words: outgoing[field] })),
    { about: 'practical', lines: lines('interpreterLanguage', ...choiceFieldsIn('more')) },
    {
      about: 'referrer',
      lines: lines('referrer', 'referrerRole', 'practice', 'practicePhone', 'feedbackMoments'),
    },
  ];
  return {
    coach: outgoing.coach.name,
    date: outgoing.authoredOn,
    parts: parts.filter(saysSomething),
    contactBy: outgoing.contactBy,
    consent: outgoing.consent,
  };
}

function saysSomething(part: LetterPart): boolean {
  if ('lines' in part) return part.lines.length > 0;
  return 'items' in part ? part.items.length > 0 : part.words !== '';
}
