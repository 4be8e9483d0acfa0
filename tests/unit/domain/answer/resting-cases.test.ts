import { expect, test } from 'vitest';
import type { InboxItem } from '../../../../shared/domain/answer/inbox.ts';
import { restingCases } from '../../../../shared/domain/answer/resting-cases.ts';
import type { Referral, StepEvent, StepEventId } from '../../../../shared/domain/referral/referral.ts';
import { referral } from '../../../builders/referral.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const happened = (event: StepEventId, at: string | undefined): StepEvent => ({
  event,
  at,
  dated: 'on',
  text: '',
  documents: [],
});
const item = (said: Partial<Referral>, aftercareOn = ''): InboxItem => ({
  referral: referral(said),
  name: 'Groot, Aaltje de',
  birthDate: '',
  handler: undefined,
  aftercareOn,
});

test.each<{
  readonly said: Partial<Referral>;
  readonly aftercareOn?: string;
  readonly rests: 'yes' | 'no';
  readonly because: string;
}>([
  {
    said: { status: 'in-progress', events: [happened('intake-done', '2026-10-01')] },
    rests: 'yes',
    because: 'nothing was recorded for two months',
  },
  {
    said: { status: 'in-progress', events: [happened('intake-done', '2026-11-02')] },
    rests: 'no',
    because: 'it is four weeks today, and no more',
  },
  {
    said: { status: 'in-progress', events: [happened('intake-done', '2026-11-01')] },
    rests: 'yes',
    because: 'it is four weeks and a day',
  },
  {
    said: { status: 'in-progress', events: [happened('activity-started', '2026-09-20')] },
    aftercareOn: '2026-12-20',
    rests: 'no',
    because: 'aftercare is planned',
  },
  {
    said: { status: 'in-progress', events: [happened('activity-started', '2026-05-20')] },
    aftercareOn: '2026-08-20',
    rests: 'yes',
    because: 'the day for aftercare went by long ago',
  },
  {
    said: {
      status: 'accepted',
      events: [happened('contact-attempted', '2026-10-01'), happened('intake-planned', '2026-12-03')],
    },
    rests: 'no',
    because: 'a first talk is planned',
  },
  {
    said: { status: 'in-progress', events: [happened('contacted', undefined)] },
    rests: 'yes',
    because: 'what has no date tells of no day that is near',
  },
  {
    said: { status: 'on-hold', events: [happened('waiting-list', '2026-08-01')] },
    rests: 'no',
    because: 'it waits on purpose',
  },
  { said: { status: 'requested', events: [] }, rests: 'no', because: 'the inbox shows it as new' },
  {
    said: { status: 'completed', events: [happened('completed', '2026-08-01')] },
    rests: 'no',
    because: 'it is over',
  },
])('$rests: $because', ({ said, aftercareOn, rests }) => {
  expect(restingCases([item(said, aftercareOn)], today)).toHaveLength(rests === 'yes' ? 1 : 0);
});

test('the longest at rest comes first', () => {
  const items = ['2026-10-01', '2026-08-01', undefined].map((at) =>
    item({ taskId: at ?? 'none', status: 'in-progress', events: [happened('intake-done', at)] }),
  );
  expect(restingCases(items, today).map(({ id }) => id)).toEqual(['none', '2026-08-01', '2026-10-01']);
});
