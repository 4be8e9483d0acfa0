import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachSteps, hasWords } from '../../../../shared/domain/answer/answer.ts';
import {
  type AnswerForm,
  type AnswerTo,
  chooseDate,
  chooseStep,
  handTo,
  prepareAnswer,
} from '../../../../shared/domain/answer/prepare-answer.ts';
import { referralStatuses } from '../../../../shared/domain/referral/referral.ts';
import { answerForm, answerLabels, answerTo, readyAnswer } from '../../../builders/answer.ts';

const tooLong = 'a'.repeat(301);

describe('an answer cannot go', () => {
  test.each<{
    readonly form: Partial<AnswerForm>;
    readonly to?: Partial<AnswerTo>;
    readonly faults: readonly string[];
    readonly because: string;
  }>([
    { form: {}, faults: ['step: nothing-chosen'], because: 'nothing was chosen and nothing was written' },
    {
      form: { step: 'contacted', on: '2026-12-01' },
      faults: ['on: in-future'],
      because: 'tomorrow has not happened',
    },
    {
      form: { step: 'contacted', on: '2026-11-19' },
      faults: ['on: before-referral'],
      because: 'it was sent on the 20th',
    },
    {
      form: { step: 'intake-planned', planned: '2026-11-29' },
      faults: ['planned: in-past'],
      because: 'an appointment is to come',
    },
    {
      form: { step: 'intake-planned' },
      faults: ['planned: no-date'],
      because: 'an appointment has a day',
    },
    {
      form: { step: 'matched' },
      faults: ['theme: not-chosen', 'kind: not-chosen'],
      because: 'the region counts what was offered',
    },
    {
      form: { step: 'matched', theme: 'moving', kind: 'not-available' },
      faults: ['kind: not-chosen'],
      because: 'what is not there was not found',
    },
    { form: { step: 'ended-early' }, faults: ['reason: not-chosen'], because: 'the reason is counted' },
    {
      form: { step: 'rejected' },
      to: { status: 'requested' },
      faults: ['reason: not-chosen'],
      because: 'the referrer needs to know why',
    },
    {
      form: { step: 'contacted', message: tooLong },
      faults: ['message: too-long'],
      because: '300 characters is the most',
    },
    {
      form: { step: 'contacted', message: 'Gebeld.' },
      to: { feedback: 'not-given' },
      faults: ['message: no-permission'],
      because: 'the patient did not permit it',
    },
    {
      form: { message: 'Gebeld.' },
      to: { feedback: 'unknown' },
      faults: ['message: no-permission'],
      because: 'a permission that could not be read is none',
    },
    {
      form: { step: 'ended-early', reason: 'other', words: 'Opgenomen.' },
      to: { feedback: 'not-given' },
      faults: ['words: no-permission'],
      because: 'words with a reason reach the referrer too',
    },
    {
      form: { step: 'contacted' },
      to: { status: 'cancelled' },
      faults: ['step: not-now'],
      because: 'it was taken back meanwhile',
    },
    {
      form: { message: 'Nog iets.' },
      to: { status: 'cancelled' },
      faults: ['step: not-now'],
      because: 'no one works from it any more',
    },
  ])('$faults: $because', ({ form, to, faults }) => {
    const prepared = prepareAnswer(answerForm(form), answerTo(to), answerLabels);

    const told =
      prepared.status === 'ready' ? [] : prepared.faults.map((one) => `${one.field}: ${one.fault}`);
    expect(told).toEqual(faults);
  });

  test('with a word of the coach without permission, whatever else is filled in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...coachSteps, undefined),
        fc.constantFrom(...referralStatuses),
        fc.constantFrom('not-given' as const, 'unknown' as const),
        fc.string(),
        fc.string(),
        (step, status, feedback, words, message) => {
          const form = answerForm({
            step,
            words,
            message,
            reason: 'moved',
            theme: 'nature',
            kind: 'existing',
          });
          const prepared = prepareAnswer(form, answerTo({ status, feedback }), answerLabels);

          if (prepared.status === 'ready') expect(hasWords(prepared.answer)).toBe(false);
        },
      ),
    );
  });
});

describe('an answer that goes', () => {
  test('keeps a step without permission to report back, so that it is counted', () => {
    expect(readyAnswer({ step: 'contact-attempted' }, { feedback: 'not-given' }).step).toMatchObject({
      event: 'contact-attempted',
      at: '2026-11-30T10:00:00Z',
      words: '',
    });
  });

  test('says what was found, by code and in Dutch words', () => {
    const { step } = readyAnswer({ step: 'matched', theme: 'moving', kind: 'newly-made' });

    expect(step?.offer).toEqual({
      theme: { id: 'moving', label: '(moving)' },
      kind: { id: 'newly-made', label: '(newly-made)' },
    });
  });

  test('says what is not there with an end for want of a match', () => {
    const { step } = readyAnswer({ step: 'ended-early', reason: 'no-match', theme: 'cooking' });

    expect(step?.offer?.kind.id).toBe('not-available');
    expect(step?.reason?.id).toBe('no-match');
  });

  test('leaves out what its step does not ask for', () => {
    const { step } = readyAnswer({
      step: 'contacted',
      theme: 'moving',
      kind: 'existing',
      reason: 'moved',
      words: 'Verhuisd.',
      planned: '2027-01-01',
    });

    expect(step).toMatchObject({ offer: undefined, reason: undefined, words: '', planned: '' });
  });

  test('may be a message alone, with whether the story may be told', () => {
    const { step, message } = readyAnswer({ message: ' Het gaat goed. ', story: 'may-be-told' });

    expect(step).toBeUndefined();
    expect(message).toEqual({ text: 'Het gaat goed.', story: 'may-be-told' });
  });
});

describe('choosing', () => {
  const today = Temporal.PlainDate.from('2026-11-30');

  test('a start proposes aftercare three months on, which moves along with the start', () => {
    const chosen = chooseStep(answerForm({ on: '' }), 'activity-started', today);
    expect(chosen).toMatchObject({ on: '2026-11-30', planned: '2027-02-28' });
    expect(chooseDate(chosen, '2026-11-25').planned).toBe('2027-02-25');
  });

  test('an aftercare that was chosen stays where it is', () => {
    const chosen = { ...chooseStep(answerForm(), 'activity-started', today), planned: '2027-01-05' };
    expect(chooseDate(chosen, '2026-11-25').planned).toBe('2027-01-05');
  });

  test('another step keeps what was written', () => {
    expect(chooseStep(answerForm({ message: 'Gebeld.' }), 'no-show', today).message).toBe('Gebeld.');
  });
});

describe('taking a referral', () => {
  const coach = { reference: 'Practitioner/1', name: 'N. Haddad' };

  test.each([
    { status: 'requested', event: 'accepted', because: 'whoever takes a new one accepts it' },
    { status: 'received', event: 'accepted', because: 'it was only received' },
    { status: 'in-progress', event: undefined, because: 'a colleague goes on with it' },
    { status: 'on-hold', event: undefined, because: 'it waits as it did' },
  ] as const)('$status: $event, because $because', ({ status, event }) => {
    const answer = handTo(coach, answerTo({ status }));

    expect(answer.handler).toEqual(coach);
    expect(answer.step?.event).toBe(event);
  });
});
