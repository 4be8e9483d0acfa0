import type { Step } from '../coach/steps.ts';
import type { Report } from './course.ts';
import { idsOf, procedureId } from './ids.ts';
import type {
  Happened,
  Ledger,
  LedgerEvent,
  LedgerMessage,
  LedgerPatient,
  LedgerReferral,
  LedgerReferrer,
  Outcome,
} from './ledger.ts';
import { coachFor, type Person } from './person.ts';
import type { Plan, PlannedSending } from './planned.ts';
import type { PracticeDays } from './practice-days.ts';
import type { Referrer } from './referrers.ts';

/** The plan in plain words. */
export function ledgerOf({ days, practices, sent, drafts, declined }: Plan): Ledger {
  return {
    firstDay: days.dateOf(0),
    lastDay: days.dateOf(days.count - 1),
    practices: practices.map(({ id }) => id),
    referrals: sent.map((sending) => referralEntry(sending, days)),
    drafts: drafts.map((draft) => ({
      key: draft.key,
      task: idsOf(draft).task,
      patient: draft.person.id,
      madeOn: days.dateOf(draft.day),
      ...referrerEntry(draft.referrer),
    })),
    declined: declined.map((decline) => ({
      procedure: procedureId(decline),
      on: days.dateOf(decline.day),
      why: decline.why,
      ...patientEntry(decline.person),
      ...referrerEntry(decline.referrer),
    })),
  };
}

function referralEntry(sending: PlannedSending, days: PracticeDays): LedgerReferral {
  const { key, person, referrer, day, reasons, themes, reports, withdrawal, madeAgainAfter } = sending;
  const events = reports.flatMap((report) => eventOf(report, days));
  const sentOn = days.dateOf(day);
  return {
    key,
    task: idsOf(sending).task,
    ...patientEntry(person),
    ...referrerEntry(referrer),
    sentOn,
    contactBy: days.dateOf(days.workingDaysAfter(day, 5)),
    age: person.birthDate === undefined ? undefined : ageOn(sentOn, person.birthDate),
    coach: coachFor(person),
    reasons,
    themes,
    events,
    contacted: firstOf(events, (step) => contactOrLater.includes(step)),
    intake: firstOf(events, (step) => step === 'intake-done'),
    messages: reports.flatMap((report) => messageOf(report, days)),
    outcome: withdrawal ? 'withdrawn' : outcomeOf(events),
    withdrawnOn: withdrawal && days.dateOf(withdrawal.day),
    madeAgainAfter,
  };
}

function patientEntry({ id, birthDate, sex, postcode, municipality, wijk }: Person): LedgerPatient {
  return { patient: id, birthDate, sex, postcode, municipality, wijk };
}

function referrerEntry({ practice, role, kind }: Referrer): LedgerReferrer {
  return { practice, role, kind };
}

function eventOf({ day, answer, dated }: Report, days: PracticeDays): readonly LedgerEvent[] {
  const { action, date } = answer;
  if (action === 'message') return [];
  const on = action === 'intake-planned' ? days.dateOf(day) : (date ?? days.dateOf(day)); // its date is the appointment's
  return [{ step: action, happened: dated === 'dated' ? { on } : 'undated' }];
}

function messageOf({ day, answer }: Report, days: PracticeDays): readonly LedgerMessage[] {
  if (answer.message === undefined) return [];
  const written = answer.action === 'message' ? 'in-note-and-communication' : 'in-note';
  return [{ on: days.dateOf(day), written }];
}

const contactOrLater: readonly Step[] = [
  'contacted',
  'intake-planned',
  'no-show',
  'intake-done',
  'guidance',
  'matched',
  'activity-started',
  'aftercare',
  'completed',
];

function firstOf(events: readonly LedgerEvent[], isMeant: (step: Step) => boolean): Happened {
  const meant = events.filter(({ step }) => isMeant(step));
  const dates = meant.flatMap(({ happened }) => (happened === 'undated' ? [] : [happened.on]));
  const [on] = dates.toSorted();
  if (on !== undefined) return { on };
  return meant.length > 0 ? 'undated' : 'no';
}

function outcomeOf(events: readonly LedgerEvent[]): Outcome {
  const last = events.at(-1)?.step; // nothing may have been reported yet
  return last === 'rejected' || last === 'completed' || last === 'ended-early' ? last : 'running';
}

function ageOn(date: string, birthDate: string): number {
  const hadBirthday = date.slice(5) >= birthDate.slice(5);
  return Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
}
