import type { TextWay } from '../../../domain/people/coach-organisation.ts';
import type { Letter, LetterLine, LetterPart } from '../../../domain/referral/as-text/letter.ts';
import { joined } from '../../sentences.ts';
import { nlPanel } from '../consult/panel-text.ts';
import { nlDates } from '../dates-text.ts';
import { nlReferral } from './referral-text.ts';
import { nlSharing } from './sharing-text.ts';

const { rows } = nlSharing;

/** What the preview calls a field, where it calls it otherwise than the portal's list does. */
const otherLabels = { interpreterLanguage: rows.interpreter, referrerRole: 'Functie', postcode: 'Postcode' };
const labels = { ...rows, ...otherLabels } satisfies Record<LetterLine['field'], unknown>;

/**
 * A referral as plain text, for mail, fax and post. Always Dutch: a coach reads it. The same text is previewed, copied,
 * mailed and printed, so it is made here and nowhere else.
 */
export const nlLetter = {
  /** How it went, as a colleague reads it later. */
  ways: { mail: 'beveiligde mail', fax: 'fax', post: 'post' } satisfies Record<TextWay, string>,
  /** Names no patient: a subject is not encrypted, and is in lists. */
  subject: 'Verwijzing Welzijn op Recept',
  /** The letter to the coach, as a copy for the patient's own GP. Made only when the patient said that the GP may know. */
  copyForGp: (letter: Letter): string =>
    `Kopie voor de huisarts. De patiënt vindt goed dat de huisarts dit weet.\n\n${nlLetter.lines(letter)}`,
  lines: (letter: Letter): string =>
    joined(
      [
        'Verwijzing Welzijn op Recept',
        joined([`Aan: ${letter.coach}`, `Datum: ${nlDates.longDate(letter.date)}`], '\n'),
        ...letter.parts.map(partWords),
        `${rows.contactBy}: ${nlDates.longDate(letter.contactBy)}`,
        `${rows.consent}: ${consentWords(letter)}`,
      ],
      '\n\n',
    ),
};

function partWords(part: LetterPart): string {
  if ('lines' in part) return part.lines.map(lineWords).join('\n');
  const heading = rows[part.about];
  if ('items' in part) return [heading, ...part.items.map((item) => `- ${item}`)].join('\n');
  return `${heading}\n${part.words}`;
}

function lineWords({ field, value }: LetterLine): string {
  return `${labels[field]}: ${valueWords(field, value).replaceAll('\n', ', ')}`;
}

function valueWords(field: LetterLine['field'], value: string): string {
  switch (field) {
    case 'birthDate':
      return nlDates.longDate(value);
    case 'sex':
      return value === 'female' || value === 'male' || value === 'other'
        ? nlPanel.sex[value]
        : nlPanel.sex.unknown;
    case 'calling':
      return value === 'may-call'
        ? nlReferral.callingChoice['may-call']
        : nlReferral.callingChoice['do-not-call'];
    default:
      return value;
  }
}

function consentWords({ consent }: Letter): string {
  const { askedBy, form, at, feedback } = consent;
  const given = nlSharing.consentGiven(askedBy, nlSharing.consentForms[form], nlDates.dateTime(at));
  return `${given}. ${nlSharing.feedbackGiven[feedback]}.`;
}
