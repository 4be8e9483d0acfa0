import { type DraftContent, type DraftField, fieldValue } from '../../domain/drafts/draft-content.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { choiceFieldIds } from '../../domain/referral/choice-fields.ts';
import type { Texts } from '../../text/text.ts';

/** What the fields of a draft are called. */
export function fieldName(field: DraftField, { sharing: { rows } }: Pick<Texts, 'sharing'>): string {
  switch (field) {
    case 'interpreterLanguage':
      return rows.interpreter;
    case 'addressShared':
      return rows.address;
    default:
      return rows[field];
  }
}

/** What a version says in a field, in words. */
export function fieldWords(
  content: DraftContent,
  field: DraftField,
  text: Texts,
  coaches: readonly CoachOrganisation[],
): string {
  const value = fieldValue(content, field);
  if (value === undefined) return text.drafts.empty;
  if (value.length === 0) return text.drafts.emptied;
  return typeof value === 'string'
    ? wordsFor(field, value, text, coaches)
    : listed(content, field, text).join(', ');
}

function listed(
  { reasons, edits }: DraftContent,
  field: DraftField,
  { signals, referral }: Texts,
): readonly string[] {
  if (field === 'reasons') return reasons.map((reason) => signals.labels[reason]);
  const choice = choiceFieldIds.find((one) => one === field);
  if (choice === undefined)
    return (edits.feedbackMoments ?? []).map((moment) => referral.feedbackMoments[moment]);
  return (edits[choice] ?? []).map((option) => labelOf(referral.options[choice], option)); // only called for what is there
}

function wordsFor(
  field: DraftField,
  value: string,
  { referral, drafts }: Texts,
  coaches: readonly CoachOrganisation[],
): string {
  if (field === 'coach') return coaches.find(({ id }) => id === value)?.name ?? value; // no longer in the directory
  if (field === 'addressShared') return labelOf(referral.addressShared, value);
  if (field === 'calling') return labelOf(drafts.calling, value);
  return value;
}

function labelOf(labels: Readonly<Record<string, string>>, value: string): string {
  return labels[value] ?? value; // every value has its label
}
