import type { Consult } from '../consult/consult.ts';
import { freshConsult } from '../consult/consult.ts';
import type { DraftKey } from '../referral/referral-edits.ts';
import { type DraftContent, draftFields, fieldValue, toDraftContent } from './draft-content.ts';

/** A referral that was rejected: what it said, and the id of the organisation that said no, where that is known. */
export type Rejected = { readonly content: DraftContent; readonly coach: string | undefined };

/**
 * The consult goes on as a new referral that says what a rejected one said. It fills what is still empty, so that
 * nothing typed is lost. Permission was given for another organisation, so it is asked anew.
 */
export function renewReferral(consult: Consult, { content, coach }: Rejected, next: DraftKey): Consult {
  const own = toDraftContent(consult);
  const empty = new Set<string>(draftFields.filter((field) => isEmpty(fieldValue(own, field))));
  const taken = Object.entries(content.edits).filter(([field]) => empty.has(field));
  const { coach: chosen, ...edits } = { ...consult.edits, ...Object.fromEntries(taken) };
  return {
    ...consult,
    key: consult.draft === undefined ? next : consult.key, // a kept draft is another referral already
    recognised: empty.has('reasons') ? content.reasons : consult.recognised,
    edits: chosen === undefined || chosen === coach ? edits : { ...edits, coach: chosen },
    consent: freshConsult(next, consult.openedAt).consent,
    rejectedBy: coach === undefined ? consult.rejectedBy : [...new Set([...consult.rejectedBy, coach])],
  };
}

function isEmpty(value: ReturnType<typeof fieldValue>): boolean {
  return value === undefined || value.length === 0;
}
