import type { ReferralEdits } from '../referral/referral-edits.ts';
import type { SignalId } from '../signals/signal-id.ts';
import {
  type DraftContent,
  type DraftField,
  draftFields,
  fieldValue,
  plainContent,
} from './draft-content.ts';

/** Whose text a field gets. */
export type Whose = 'mine' | 'theirs';

/** The fields in which two versions differ, in the order of the screen. */
export function differingFields(one: DraftContent, other: DraftContent): readonly DraftField[] {
  const [first, second] = [plainContent(one), plainContent(other)];
  return draftFields.filter((field) => spelled(first, field) !== spelled(second, field));
}

/** One version out of two: every field as picked, mine where nothing was. */
export function mergeDrafts(
  mine: DraftContent,
  theirs: DraftContent,
  picks: Partial<Readonly<Record<DraftField, Whose>>>,
): DraftContent {
  const from = (field: DraftField) => (picks[field] === 'theirs' ? theirs : mine);
  const reasons: readonly SignalId[] = from('reasons').reasons;
  const edits: ReferralEdits = Object.fromEntries(
    draftFields
      .filter((field) => field !== 'reasons')
      .flatMap((field) => {
        const value = from(field).edits[field];
        return value === undefined ? [] : [[field, value]];
      }),
  );
  return { reasons, edits };
}

// The order in which something was ticked says nothing.
function spelled(content: DraftContent, field: DraftField): string {
  const value = fieldValue(content, field);
  return JSON.stringify(Array.isArray(value) ? value.toSorted() : value) ?? ''; // nothing there
}
