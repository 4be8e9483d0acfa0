import type { PatientId } from '../record/patient.ts';
import { type Decline, findAskAgainDate } from '../referral/decline.ts';
import type { ListedPatient } from './worklist-item.ts';

/** A "no" of somebody of the practice. */
export type ListedDecline = Pick<Decline, 'date' | 'askAgain'> & { readonly patient: PatientId };

/** Somebody to ask again, because the clinician chose to. Dates are ISO dates. */
export type AskAgainLine = {
  readonly patient: ListedPatient;
  readonly discussedOn: string;
  readonly from: string;
};

/**
 * Those to be asked again in this month or since: the newest "no" of each patient decides. Whether they were referred
 * since, died or left is not known here.
 */
export function findToAskAgain(
  declines: readonly ListedDecline[],
  today: Temporal.PlainDate,
): readonly (ListedDecline & { readonly from: string })[] {
  const thisMonth = today.toPlainYearMonth();
  return [...Map.groupBy(declines, ({ patient }) => patient).values()].flatMap((own) => {
    const [newest] = own.toSorted((one, other) => (one.date < other.date ? 1 : -1));
    const from = newest && findAskAgainDate(newest);
    if (newest === undefined || from === undefined) return [];
    const isDue = Temporal.PlainYearMonth.compare(from.toPlainYearMonth(), thisMonth) <= 0;
    return isDue ? [{ ...newest, from: from.toString() }] : [];
  });
}

/** The longest waiting first. */
export function sortAskAgain(lines: readonly AskAgainLine[]): readonly AskAgainLine[] {
  return lines.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
