import { mayFallOnOrAfter, mayFallOnOrBefore, parseDateSpan } from '../calendar/partial-date.ts';
import { type Knowledge, known, unknown } from '../knowledge.ts';
import type { Contact } from '../record/contact.ts';

/** How often the patient was in contact in the last 12 months: a number, no verdict. */
export type ContactSummary = {
  readonly count: number;
  /** ISO date of the oldest one counted; undefined when there was none. */
  readonly oldest: string | undefined;
};

/** Counts the contacts of the last 12 months; one that is still to come is not counted. */
export function summariseContacts(
  contacts: Knowledge<readonly Contact[]>,
  today: Temporal.PlainDate,
): Knowledge<ContactSummary> {
  if (contacts.known) return known(summaryOf(contacts.value, today));

  const seen = summaryOf(contacts.partial ?? [], today);
  return unknown(contacts.why, seen.count > 0 ? seen : undefined); // nothing seen is not "none"
}

function summaryOf(contacts: readonly Contact[], today: Temporal.PlainDate): ContactSummary {
  const dates = contacts.map(({ date }) => date).filter((date) => isInLastYear(date, today));
  return { count: dates.length, oldest: dates.toSorted()[0] };
}

function isInLastYear(date: string, today: Temporal.PlainDate): boolean {
  const span = parseDateSpan(date);
  return (
    span !== undefined &&
    mayFallOnOrAfter(span, today.subtract({ months: 12 })) &&
    mayFallOnOrBefore(span, today)
  );
}
