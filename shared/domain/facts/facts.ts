import { type Knowledge, mapKnowledge } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';
import type { PatientRecord } from '../record/record.ts';
import { type ContactSummary, summariseContacts } from './contact-summary.ts';
import { matters } from './problems-that-matter.ts';

/** What of the record matters today. */
export type Facts = {
  /** Active now, or recorded within the window. */
  readonly problems: Knowledge<readonly Problem[]>;
  /** The whole list, for a caution that counts however long ago it was. */
  readonly allProblems: Knowledge<readonly Problem[]>;
  readonly contacts: Knowledge<ContactSummary>;
};

/** How far back an ended problem still counts: a region's setting. */
export type FactsWindow = { readonly problemMonths: number };

/** The record as it matters today. What was not read, or not whole, stays unknown. */
export function deriveFacts(
  record: PatientRecord,
  today: Temporal.PlainDate,
  { problemMonths }: FactsWindow,
): Facts {
  return {
    problems: mapKnowledge(record.problems, (problems) =>
      problems.filter((problem) => matters(problem, today, problemMonths)),
    ),
    allProblems: record.problems,
    contacts: summariseContacts(record.contacts, today),
  };
}
