import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import { inUse } from '../../../../shared/domain/record/patient.ts';
import { type Decline, findAskingAgain } from '../../../../shared/domain/referral/decline.ts';
import { referral } from '../../../builders/referral.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const patient = { deceased: false, record: inUse };
const no = (date: string, askAgain: Decline['askAgain']): Decline => ({
  id: date,
  date,
  reason: '',
  why: undefined,
  askAgain,
});
const read = (...declines: readonly Decline[]) => known(declines);
const none = known([]);

describe('asking again', () => {
  test.each([
    { declines: read(), asking: undefined, because: 'nothing was said before' },
    { declines: read(no('2026-08-01', undefined)), asking: undefined, because: 'nothing was chosen' },
    {
      declines: read(no('2026-08-30', 'in-3-months')),
      asking: { kind: 'due', from: '2026-11-30' },
      because: 'the three months are over today',
    },
    {
      declines: read(no('2026-08-31', 'in-3-months')),
      asking: { kind: 'due', from: '2026-11-30' },
      because: 'November has no 31st: its last day counts',
    },
    {
      declines: read(no('2026-11-01', 'in-6-months')),
      asking: { kind: 'later', from: '2027-05-01' },
      because: 'six months are not over',
    },
    { declines: read(no('2020-01-01', 'never')), asking: { kind: 'never' }, because: 'it does not wear out' },
    {
      declines: read(no('2026-01-01', 'never'), no('2026-08-01', 'in-3-months')),
      asking: { kind: 'due', from: '2026-11-01' },
      because: 'the newest counts',
    },
    {
      declines: read(no('2026-08-01', undefined), no('2026-01-01', 'in-6-months')),
      asking: undefined,
      because: 'the newest chose nothing',
    },
    {
      declines: read(no('2026-08', 'in-3-months')),
      asking: { kind: 'due', from: '2026-11-30' },
      because: 'of a month its last day counts: not sooner than was chosen',
    },
    {
      declines: unknown('incomplete', [no('2026-01-01', 'in-3-months')]),
      asking: undefined,
      because: 'a newer one may not have been read',
    },
  ])('$because', ({ declines, asking }) => {
    expect(findAskingAgain(declines, none, patient, today)).toEqual(asking);
  });

  test.each([
    { gone: { deceased: true }, because: 'the patient died' },
    { gone: { record: { ...inUse, use: 'inactive' } as const }, because: 'the patient left the practice' },
    { gone: { record: { ...inUse, use: 'replaced' } as const }, because: 'the record was merged' },
  ])('is not said when $because', ({ gone }) => {
    const declines = read(no('2026-01-01', 'in-3-months'));
    expect(findAskingAgain(declines, none, { ...patient, ...gone }, today)).toBeUndefined();
  });

  test.each([
    { sentAt: '2026-03-01T10:00:00Z', asking: undefined, because: 'the patient went after all' },
    {
      sentAt: '2025-12-31T23:30:00Z',
      asking: undefined,
      because: 'half past midnight here is a day of the new year',
    },
    { sentAt: '2026-01', asking: undefined, because: 'of a month any day may be meant' },
    {
      sentAt: '2025-03-01T10:00:00Z',
      asking: { kind: 'due', from: '2026-04-01' },
      because: 'an earlier referral says nothing of now',
    },
    {
      sentAt: '2026-03-01T10:00:00Z',
      status: 'draft',
      asking: { kind: 'due', from: '2026-04-01' },
      because: 'what was only prepared went nowhere',
    },
    {
      sentAt: '2026-03-01T10:00:00Z',
      status: 'entered-in-error',
      asking: { kind: 'due', from: '2026-04-01' },
      because: 'it was recorded by mistake',
    },
  ] as const)('$because', ({ sentAt, asking, ...said }) => {
    const declines = read(no('2026-01-01', 'in-3-months'));
    const { status } = { status: 'requested' as const, ...said };
    const referrals = known([referral({ sentAt, status })]);
    expect(findAskingAgain(declines, referrals, patient, today)).toEqual(asking);
  });
});
