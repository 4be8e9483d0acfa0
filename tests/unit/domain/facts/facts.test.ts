import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../../../shared/domain/facts/facts.ts';
import { entriesRead, known, unknown } from '../../../../shared/domain/knowledge.ts';
import type { Contact } from '../../../../shared/domain/record/contact.ts';
import type { Problem } from '../../../../shared/domain/record/problem.ts';
import { problem, today } from '../../../builders/problems.ts';

const window = { problemMonths: 24 };
const noContacts = known<readonly Contact[]>([]);

describe('a problem matters', () => {
  test.each<Pick<Problem, 'state' | 'date'> & { matters: boolean; because: string }>([
    { state: 'active', date: '1998-01-01', matters: true, because: 'it is active, however old' },
    { state: 'active', date: undefined, matters: true, because: 'it is active, whenever it began' },
    { state: 'ended', date: '2024-11-21', matters: true, because: 'the window begins on this very day' },
    { state: 'ended', date: '2024-11-20', matters: false, because: 'it was the day before the window' },
    { state: 'ended', date: '2024-11', matters: true, because: 'that month reaches into the window' },
    { state: 'ended', date: '2024-10', matters: false, because: 'that whole month lies before the window' },
    { state: 'ended', date: '2024', matters: true, because: 'the last weeks of 2024 lie in the window' },
    { state: 'ended', date: '2023', matters: false, because: 'all of 2023 lies before the window' },
    {
      state: 'ended',
      date: undefined,
      matters: false,
      because: 'it has ended and nothing says it was recent',
    },
    { state: 'unclear', date: undefined, matters: true, because: 'nothing says that it has ended' },
    { state: 'unclear', date: '2026-01-05', matters: true, because: 'it was recorded this year' },
    {
      state: 'unclear',
      date: '2019-01-05',
      matters: false,
      because: 'it is old and nothing says it is active',
    },
    { state: 'unclear', date: 'ooit', matters: true, because: 'an unreadable date is no date' },
  ])('$state, $date: $matters, because $because', ({ state, date, matters }) => {
    const record = { problems: known([problem({ state, date })]), contacts: noContacts };

    expect(entriesRead(deriveFacts(record, today, window).problems)).toHaveLength(matters ? 1 : 0);
  });

  test('as far back as the region says', () => {
    const record = {
      problems: known([problem({ state: 'ended', date: '2025-06-01' })]),
      contacts: noContacts,
    };

    expect(deriveFacts(record, today, { problemMonths: 12 }).problems).toEqual(known([]));
  });
});

describe('the problem list', () => {
  test('is kept whole beside what matters, for cautions with a window of their own', () => {
    const old = problem({ state: 'ended', date: '2001-01-01' });
    const facts = deriveFacts({ problems: known([old]), contacts: noContacts }, today, window);

    expect(facts.problems).toEqual(known([]));
    expect(facts.allProblems).toEqual(known([old]));
  });

  test('stays unknown when it could not be read', () => {
    const problems = unknown<readonly Problem[]>('not-permitted');

    expect(deriveFacts({ problems, contacts: noContacts }, today, window).problems).toEqual(problems);
  });

  test('keeps of an incomplete list what was seen and matters', () => {
    const recent = problem({ icpc: 'P01' });
    const old = problem({ icpc: 'P02', state: 'ended', date: '2001-01-01' });
    const problems = unknown<readonly Problem[]>('incomplete', [recent, old]);

    expect(deriveFacts({ problems, contacts: noContacts }, today, window).problems).toEqual(
      unknown('incomplete', [recent]),
    );
  });
});

describe('contacts of the last 12 months', () => {
  const contactsOn = (...dates: readonly string[]): readonly Contact[] =>
    dates.map((date) => ({ id: date, date }));
  const summaryOf = (contacts: Parameters<typeof deriveFacts>[0]['contacts']) =>
    deriveFacts({ problems: known([]), contacts }, today, window).contacts;

  test('are counted, with the date of the oldest one', () => {
    expect(summaryOf(known(contactsOn('2026-11-20', '2026-02-03', '2026-07-01')))).toEqual(
      known({ count: 3, oldest: '2026-02-03' }),
    );
  });

  test('begin on the same day a year ago, and what is still to come does not count', () => {
    expect(summaryOf(known(contactsOn('2025-11-20', '2025-11-21', '2026-11-21', '2026-11-22')))).toEqual(
      known({ count: 2, oldest: '2025-11-21' }),
    );
  });

  test('are none when all were read and none is there', () => {
    expect(summaryOf(known([]))).toEqual(known({ count: 0, oldest: undefined }));
  });

  test('stay unknown when they could not be read', () => {
    expect(summaryOf(unknown('unreachable'))).toEqual(unknown('unreachable'));
  });

  test('are at least those seen when not all were read', () => {
    expect(summaryOf(unknown('incomplete', contactsOn('2026-10-01')))).toEqual(
      unknown('incomplete', { count: 1, oldest: '2026-10-01' }),
    );
  });

  test('are never "none" when not all were read and none was seen', () => {
    expect(summaryOf(unknown('incomplete', []))).toEqual(unknown('incomplete'));
  });
});
