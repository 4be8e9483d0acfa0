import type { JudgedCaution, QuestionId } from '../../domain/cautions/caution.ts';
import { judgeCautions } from '../../domain/cautions/cautions.ts';
import { questionsFor } from '../../domain/cautions/questions.ts';
import { type Checklist, recognise } from '../../domain/checklist/checklist.ts';
import { consider } from '../../domain/considerations/consider.ts';
import type { AddedRoute, Considered, RegionRoute } from '../../domain/considerations/consideration.ts';
import type { Consult } from '../../domain/consult/consult.ts';
import { notComparable } from '../../domain/facts/comparable.ts';
import type { ContactSummary } from '../../domain/facts/contact-summary.ts';
import { deriveFacts } from '../../domain/facts/facts.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Patient } from '../../domain/record/patient.ts';
import type { Problem } from '../../domain/record/problem.ts';
import type { PatientRecord } from '../../domain/record/record.ts';
import type { ReferralEdits } from '../../domain/referral/referral-edits.ts';
import { judgeSignals } from '../../domain/signals/signals.ts';

/** What the stages from record to considerations need. */
export type JudgingSources = {
  readonly record: PatientRecord;
  readonly patient: Pick<Patient, 'birthDate' | 'deceased'>;
  readonly recognised: Consult['recognised'];
  /** What was ticked in the referral; nothing yet: undefined. */
  readonly edits: {
    readonly themes?: ReferralEdits['themes'] | undefined;
    readonly needs?: ReferralEdits['needs'] | undefined;
  };
  readonly today: Temporal.PlainDate;
  readonly problemMonths: number;
  readonly routes: readonly RegionRoute[];
  readonly added: readonly AddedRoute[];
};

/** What the record says, beside what the clinician recognises. */
export type JudgedRecord = {
  readonly checklist: Checklist;
  readonly contacts: Knowledge<ContactSummary>;
  readonly cautions: readonly JudgedCaution[];
  readonly questions: readonly QuestionId[];
  readonly considered: Considered;
  /** Entries without an ICPC code, which may say what was not found. */
  readonly notComparable: readonly Problem[];
};

/** The first half of the pipeline: record → facts → signals and cautions → checklist → considerations. */
export function judgeRecord(sources: JudgingSources): JudgedRecord {
  const { record, patient, recognised, edits, today, problemMonths, routes, added } = sources;
  const facts = deriveFacts(record, today, { problemMonths });
  const judged = judgeSignals(facts);
  const cautions = judgeCautions(facts, patient, today);

  return {
    checklist: recognise(judged, recognised),
    contacts: facts.contacts,
    cautions,
    questions: questionsFor(recognised),
    notComparable: notComparable(entriesRead(facts.allProblems)),
    considered: consider({
      problems: facts.problems,
      judged,
      recognised,
      cautions,
      themes: edits.themes ?? [],
      needs: edits.needs ?? [],
      birthDate: patient.birthDate,
      today,
      routes,
      added,
    }),
  };
}
