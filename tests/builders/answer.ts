import { coachEndReasons, offerKinds } from '../../shared/domain/answer/answer.ts';
import {
  type AnswerForm,
  type AnswerLabels,
  type AnswerTo,
  emptyForm,
  prepareAnswer,
} from '../../shared/domain/answer/prepare-answer.ts';
import { themes } from '../../shared/domain/referral/choice-fields.ts';

const named = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, `(${id})`])) as Record<Id, string>;

/** A word for each code, by which it is known again. */
export const answerLabels: AnswerLabels = {
  themes: named(themes),
  kinds: named(offerKinds),
  reasons: named(coachEndReasons),
};

/** A form on Monday 30 November 2026, empty unless told. */
export function answerForm(said: Partial<AnswerForm> = {}): AnswerForm {
  return { ...emptyForm, on: '2026-11-30', ...said };
}

/** A referral of ten days ago with permission to report back, seen on Monday 30 November 2026. */
export function answerTo(said: Partial<AnswerTo> = {}): AnswerTo {
  return {
    status: 'accepted',
    sentAt: '2026-11-20T10:00:00+01:00',
    feedback: 'given',
    now: Temporal.Instant.from('2026-11-30T10:00:00Z'),
    today: Temporal.PlainDate.from('2026-11-30'),
    ...said,
  };
}

/** A form that can go, as the answer it makes. */
export function readyAnswer(form: Partial<AnswerForm>, to: Partial<AnswerTo> = {}) {
  const prepared = prepareAnswer(answerForm(form), answerTo(to), answerLabels);
  if (prepared.status !== 'ready') throw new Error(JSON.stringify(prepared.faults));
  return prepared.answer;
}
