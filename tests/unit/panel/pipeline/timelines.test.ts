import { describe, expect, test } from 'vitest';
import { entriesRead, known, unknown } from '../../../../shared/domain/knowledge.ts';
import { runningExcept } from '../../../../shared/panel/pipeline/running-except.ts';
import { timelinesOf } from '../../../../shared/panel/pipeline/timelines.ts';
import { nothingRead } from '../../../../shared/ports/read-marks.ts';
import { message, referral, usualRules } from '../../../builders/referral.ts';

const answered = referral({ messages: [message()], changedAt: '2026-11-23T10:00:00+01:00' });
const view = {
  now: Temporal.Instant.from('2026-11-24T12:00:00+01:00'),
  today: Temporal.PlainDate.from('2026-11-24'),
  norms: { ...usualRules, contactWorkingDays: 5 },
  user: ['Practitioner/huisarts'],
};

function newIn(readUntil: Readonly<Record<string, string>> | undefined): number {
  const timelines = timelinesOf(known([answered]), {
    ...view,
    readings: readUntil && { ...nothingRead, readUntil },
  });
  return timelines.known ? (timelines.value[0]?.newCount ?? 0) : 0;
}

describe('feedback', () => {
  test.each([
    { readUntil: {}, count: 1, because: 'nobody has read it' },
    { readUntil: { 'task-1': '2026-11-23T12:00:00Z' }, count: 0, because: 'it was read' },
    { readUntil: { 'task-2': '2026-11-23T12:00:00Z' }, count: 1, because: 'another referral was read' },
    { readUntil: undefined, count: 0, because: 'what was read is not known yet, and a mark must not flash' },
  ])('has $count new with read marks $readUntil: $because', ({ readUntil, count }) => {
    expect(newIn(readUntil)).toBe(count);
  });

  test.each([
    { referrer: 'Practitioner/poh', count: 0, because: 'one of the practice has read it' },
    { referrer: 'Practitioner/huisarts', count: 1, because: 'who referred reads for themselves' },
    { referrer: 'PractitionerRole/1', count: 1, because: 'that role may be this user' },
    { referrer: undefined, count: 0, because: 'nobody asked to hear of it' },
  ])('of $referrer, read by a colleague, has $count new: $because', ({ referrer, count }) => {
    const readings = { ...nothingRead, readByColleagues: { 'task-1': '2026-11-23T12:00:00Z' } };
    const timelines = timelinesOf(known([{ ...answered, referrerReference: referrer }]), {
      ...view,
      readings,
    });
    expect(entriesRead(timelines)[0]?.newCount).toBe(count);
  });

  test('that could not be read stays unknown, with what was seen', () => {
    const timelines = timelinesOf(unknown('incomplete', [answered]), { ...view, readings: nothingRead });

    expect(timelines).toMatchObject({ known: false, why: 'incomplete', partial: [{ referral: answered }] });
  });
});

describe('a running referral', () => {
  const mine = referral({ key: 'key-1' });
  const other = referral({ key: undefined, taskId: 'task-2' });
  const ended = referral({ taskId: 'task-3', status: 'completed' });

  test('is said before a second one is made', () => {
    expect(runningExcept('key-1', known([other, ended]))).toEqual(known([other]));
  });

  test('is not the earlier try of this very send', () => {
    expect(runningExcept('key-1', known([mine]))).toEqual(known([]));
  });

  test('is not ruled out by a list that was not read', () => {
    expect(runningExcept('key-1', unknown('unreachable'))).toMatchObject({
      known: false,
      why: 'unreachable',
    });
  });
});
