import type { Labelled, ThemeId } from '../referral/choice-fields.ts';
import { MOST_CHARACTERS, type ReferralStatus } from '../referral/referral.ts';
import type {
  CoachColleague,
  CoachEndReason,
  CoachStep,
  GivenAnswer,
  OfferKind,
  StepReport,
} from './answer.ts';
import type { FeedbackPermission } from './coach-case.ts';
import { mayWriteTo, offeredSteps } from './offered-steps.ts';
import {
  type DateFault,
  momentOfStep,
  plannedDateFault,
  proposedAftercare,
  stepDateFault,
} from './step-dates.ts';

/** What a coach filled in. */
export type AnswerForm = {
  readonly step: CoachStep | undefined;
  /** ISO date; empty: none chosen. */
  readonly on: string;
  /** ISO date of the first talk or of the aftercare; empty: none chosen. */
  readonly planned: string;
  readonly theme: ThemeId | undefined;
  readonly kind: OfferKind | undefined;
  readonly reason: CoachEndReason | undefined;
  readonly words: string;
  readonly message: string;
  readonly story: 'may-be-told' | 'stays-here';
};

/** Nothing filled in yet. */
export const emptyForm: AnswerForm = {
  step: undefined,
  on: '',
  planned: '',
  theme: undefined,
  kind: undefined,
  reason: undefined,
  words: '',
  message: '',
  story: 'stays-here',
};

/** What a step asks for beside its date. `planned`: a date to come. */
export type AskedWith = 'planned' | 'offer' | 'reason';

const askedWith: Partial<Readonly<Record<CoachStep, readonly AskedWith[]>>> = {
  'intake-planned': ['planned'],
  matched: ['offer'],
  'activity-started': ['offer', 'planned'],
  rejected: ['reason'],
  'ended-early': ['reason'],
};

/** Whether a step asks for this. */
export function asksFor(step: CoachStep | undefined, what: AskedWith): boolean {
  return step !== undefined && (askedWith[step]?.includes(what) ?? false); // most ask for nothing
}

/** The form with another step chosen: today as its date, and the aftercare proposed three months after a start. */
export function chooseStep(form: AnswerForm, step: CoachStep, today: Temporal.PlainDate): AnswerForm {
  const on = form.on || today.toString();
  return { ...form, step, on, planned: step === 'activity-started' ? proposedAftercare(on) : '' };
}

/** The form with another date of its step; an aftercare that was proposed moves along, one that was chosen does not. */
export function chooseDate(form: AnswerForm, on: string): AnswerForm {
  const isProposed = form.step === 'activity-started' && form.planned === proposedAftercare(form.on);
  return { ...form, on, ...(isProposed && { planned: proposedAftercare(on) }) };
}

/** Why an answer cannot go like this, each at its field. */
export type AnswerFault =
  | { readonly field: 'step'; readonly fault: 'nothing-chosen' | 'not-now' }
  | { readonly field: 'on' | 'planned'; readonly fault: DateFault }
  | { readonly field: 'theme' | 'kind' | 'reason'; readonly fault: 'not-chosen' }
  | { readonly field: 'words' | 'message'; readonly fault: 'too-long' | 'no-permission' };

/** Dutch words for our codes, as they leave. */
export type AnswerLabels = {
  readonly themes: Readonly<Record<ThemeId, string>>;
  readonly kinds: Readonly<Record<OfferKind, string>>;
  readonly reasons: Readonly<Record<CoachEndReason, string>>;
};

/** What an answer is given to. */
export type AnswerTo = {
  readonly status: ReferralStatus;
  readonly sentAt: string | undefined;
  readonly feedback: FeedbackPermission;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
};

/** A form as an answer, or what keeps it from being one. */
export function prepareAnswer(
  form: AnswerForm,
  to: AnswerTo,
  labels: AnswerLabels,
):
  | { readonly status: 'ready'; readonly answer: GivenAnswer }
  | { readonly status: 'incomplete'; readonly faults: readonly AnswerFault[] } {
  const faults = faultsOf(form, to);
  if (faults.length > 0) return { status: 'incomplete', faults };
  const text = form.message.trim();
  return {
    status: 'ready',
    answer: permittedAnswer({
      step: form.step && toReport(form, form.step, to, labels),
      handler: undefined,
      message: text === '' ? undefined : { text, story: form.story },
    }),
  };
}

/** Somebody takes a referral, or is given it; one that is new is accepted with it. */
export function handTo(
  handler: CoachColleague,
  { status, now }: Pick<AnswerTo, 'status' | 'now'>,
): GivenAnswer {
  const isNew = status === 'requested' || status === 'received';
  const accepted: StepReport = {
    event: 'accepted',
    at: now.toString({ smallestUnit: 'second' }),
    planned: '',
    offer: undefined,
    reason: undefined,
    words: '',
  };
  return permittedAnswer({ step: isNew ? accepted : undefined, handler, message: undefined });
}

/** The one place where an answer is made; above, its words were held against the permission. */
function permittedAnswer(content: Pick<GivenAnswer, 'step' | 'handler' | 'message'>): GivenAnswer {
  return content as GivenAnswer;
}

function faultsOf(form: AnswerForm, to: AnswerTo): readonly AnswerFault[] {
  const { step, on, planned, theme, kind, reason } = form;
  const message = form.message.trim();
  if (step === undefined && message === '') return [{ field: 'step', fault: 'nothing-chosen' }];
  if (step === undefined) return mayWriteTo(to.status) ? wordsFaults('message', message, to) : notNow;
  if (!offeredSteps(to.status).includes(step)) return notNow;

  const dateFault = stepDateFault(on, to);
  const plannedFault = asksFor(step, 'planned') ? plannedDateFault(planned, to) : undefined;
  const mustPlan = step === 'intake-planned' || planned !== ''; // aftercare may be left open
  return [
    ...(dateFault ? [{ field: 'on', fault: dateFault } as const] : []),
    ...(plannedFault && mustPlan ? [{ field: 'planned', fault: plannedFault } as const] : []),
    ...(asksFor(step, 'offer') && theme === undefined ? [notChosen('theme')] : []),
    ...(asksFor(step, 'offer') && (kind === undefined || kind === 'not-available')
      ? [notChosen('kind')]
      : []),
    ...(asksFor(step, 'reason') && reason === undefined ? [notChosen('reason')] : []),
    ...(asksFor(step, 'reason') ? wordsFaults('words', form.words.trim(), to) : []),
    ...wordsFaults('message', message, to),
  ];
}

const notNow: readonly AnswerFault[] = [{ field: 'step', fault: 'not-now' }];

function notChosen(field: 'theme' | 'kind' | 'reason'): AnswerFault {
  return { field, fault: 'not-chosen' };
}

function wordsFaults(
  field: 'words' | 'message',
  words: string,
  { feedback }: Pick<AnswerTo, 'feedback'>,
): readonly AnswerFault[] {
  if (words === '') return [];
  if (feedback !== 'given') return [{ field, fault: 'no-permission' }];
  return [...words].length > MOST_CHARACTERS ? [{ field, fault: 'too-long' }] : [];
}

function toReport(
  { on, planned, theme, kind, reason, words }: AnswerForm,
  step: CoachStep,
  { now }: AnswerTo,
  labels: AnswerLabels,
): StepReport {
  return {
    event: step,
    at: momentOfStep(on, now),
    planned: asksFor(step, 'planned') ? planned : '',
    offer: offerOf(step, { theme, kind, reason }, labels),
    reason: asksFor(step, 'reason') && reason ? labelled(reason, labels.reasons) : undefined,
    words: asksFor(step, 'reason') ? words.trim() : '',
  };
}

/** What was found; with an end for want of a match, what is not there for this person. */
function offerOf(
  step: CoachStep,
  { theme, kind, reason }: Pick<AnswerForm, 'theme' | 'kind' | 'reason'>,
  { themes, kinds }: AnswerLabels,
): StepReport['offer'] {
  if (theme === undefined) return undefined;
  if (asksFor(step, 'offer') && kind) return { theme: labelled(theme, themes), kind: labelled(kind, kinds) };
  const isMissing = asksFor(step, 'reason') && reason === 'no-match';
  return isMissing ? { theme: labelled(theme, themes), kind: labelled('not-available', kinds) } : undefined;
}

function labelled<Id extends string>(id: Id, labels: Readonly<Record<Id, string>>): Labelled<Id> {
  return { id, label: labels[id] };
}
