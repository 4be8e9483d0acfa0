import { describe, expect, test } from 'vitest';
import { wijkTable } from '../../../shared/domain/indicators/demographics.ts';
import type { SheetCell } from '../../../shared/sheet/cell.ts';
import { findRegistered, type ReadingRules, readRegistration } from '../../../shared/sheet/registration.ts';
import { nlSignals } from '../../../shared/text/nl/consult/signals-text.ts';

const labels = [{ reason: nlSignals.labels }];
const rules: ReadingRules = { columns: {}, words: {}, labels, table: wijkTable([]), today: '2026-12-01' };

/** What is read of rows below these headings. */
function read(
  headings: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  said: Partial<ReadingRules> = {},
) {
  const sheets = [{ file: 'a.csv', sheet: '', rows: [headings, ...rows] }];
  return readRegistration(findRegistered(sheets, said.columns ?? {}), { ...rules, ...said });
}

const dates = ['Registratienummer', 'Verwijsdatum', 'Eerste contact', 'Intake', 'Einddatum', 'Status'];

describe('a row', () => {
  test.each([
    { row: ['1', '2-3-2026'], status: 'requested', events: [], because: 'nothing was written down yet' },
    {
      row: ['1', '2-3-2026', '3-3-2026', 'ja'],
      status: 'requested',
      events: [
        { event: 'contacted', on: '2026-03-03' },
        { event: 'intake-done', on: undefined },
      ],
      because: 'it happened, and nobody wrote down when',
    },
    {
      row: ['1', '2-3-2026', '', '', '9-3-2026', 'Afgerond'],
      status: 'completed',
      events: [{ event: 'completed', on: '2026-03-09' }],
      because: 'its end is told',
    },
    {
      row: ['1', '2-3-2026', '', '', '9-3-2026', 'niet bereikt'],
      status: 'cancelled',
      events: [{ event: 'ended-early', on: '2026-03-09' }],
      because: 'nobody was reached',
    },
    {
      row: ['1', '2-3-2026', '', '', '9-3-2026', ''],
      status: 'failed',
      events: [],
      because: 'it ended, and nobody told how',
    },
    {
      row: ['1', '2-3-2026', '', '', '', 'zie dossier'],
      status: 'unclear',
      events: [],
      because: 'the word is on no list',
    },
  ])('$row is $status: $because', ({ row, status, events }) => {
    const [referral] = read(dates, [row]).referrals;
    expect(referral).toMatchObject({ status, events, sentOn: '2026-03-02' });
  });

  test('that was withdrawn is a withdrawal', () => {
    const [referral] = read(dates, [['1', '2-3-2026', '', '', '', 'Ingetrokken']]).referrals;
    expect(referral?.withdrawn).toBe(true);
  });

  test.each([
    { row: ['1', ''], fault: 'no-date', column: 'sent', because: 'it cannot be counted anywhere' },
    { row: ['1', 'ergens in mei'], fault: 'unreadable-date', column: 'sent', because: 'it is not guessed' },
    {
      row: ['1', '2-3-2026', 'week 12'],
      fault: 'unreadable-date',
      column: 'contact',
      because: 'late or not would be a guess',
    },
    { row: ['1', '2-12-2026'], fault: 'date-to-come', column: 'sent', because: 'it cannot have been sent' },
    {
      row: ['Totaal', '', '12', '8'],
      fault: 'totals-row',
      column: undefined,
      because: 'it adds up the others',
    },
    {
      row: ['', '', '12', '8'],
      fault: 'totals-row',
      column: undefined,
      because: 'numbers below the columns',
    },
  ])('$row is named and left out, $fault: $because', ({ row, fault, column }) => {
    const { referrals, problems } = read(dates, [row]);
    expect(referrals).toEqual([]);
    expect(problems).toEqual([{ file: 'a.csv', sheet: '', row: 2, fault, column }]);
  });

  test('with the number and day of another is named and counts once; on another day it counts', () => {
    const { referrals, problems } = read(dates, [
      ['1', '2-3-2026'],
      ['1', '2-3-2026'],
      ['1', '2-9-2026'],
    ]);
    expect(referrals).toHaveLength(2);
    expect(problems.map(({ row, fault }) => [row, fault])).toEqual([
      [3, 'duplicate'],
      [4, 'number-again'],
    ]);
  });

  test('that is empty, or repeats the headings, is nothing', () => {
    const { referrals, problems } = read(dates, [['', ''], dates, ['1', '2-3-2026']]);
    expect([referrals.length, problems]).toEqual([1, []]);
  });
});

describe('words', () => {
  const headings = ['Verwijsdatum', 'Reden', 'Type verwijzer', 'M/V'];

  test.each([
    { cell: 'eenzaam', reasons: ['loneliness'], because: 'people write it shorter' },
    { cell: 'Rouw, stress', reasons: ['bereavement', 'stress'], because: 'two in one cell' },
    { cell: 'ROUW / angst', reasons: ['bereavement', 'anxiety'], because: 'in any way of writing' },
    {
      cell: 'geldzorgen en somberheid',
      reasons: ['money-or-agencies', 'low-mood'],
      because: 'joined by a word',
    },
    { cell: 'burn-out', reasons: ['fatigue'], because: 'a dash parts nothing' },
  ])('"$cell" is $reasons: $because', ({ cell, reasons }) => {
    const { referrals, unknownWords } = read(headings, [['2-3-2026', cell, '', '']]);
    expect([...(referrals[0]?.reasons ?? [])].toSorted()).toEqual(reasons.toSorted());
    expect(unknownWords).toEqual([]);
  });

  test('that are on no list are listed with their rows, and count as the user says, who can still change it', () => {
    const rows = [
      ['2-3-2026', 'zit niet lekker', 'buurvrouw', 'v'],
      ['3-3-2026', 'angst; zit niet lekker', 'Fysio', 'm'],
    ];
    const before = read(headings, rows);
    expect(before.unknownWords).toEqual([
      { column: 'reason', word: 'zit niet lekker', key: 'reason:zit niet lekker', rows: [2, 3] },
      { column: 'referrer-type', word: 'buurvrouw', key: 'referrer-type:buurvrouw', rows: [2] },
    ]);
    const { referrals, unknownWords } = read(headings, rows, {
      words: { 'reason:zit niet lekker': 'low-mood', 'referrer-type:buurvrouw': '' },
    });
    expect(unknownWords).toEqual(before.unknownWords);
    expect(referrals.map(({ reasons }) => reasons)).toEqual([['low-mood'], ['anxiety', 'low-mood']]);
    expect(referrals.map(({ referrerType }) => referrerType)).toEqual(['', 'fysiotherapeut']);
  });
});

describe('of a person', () => {
  test.each([
    { row: ['1-4-1950', ''], group: '61-75', because: 'by the day of sending' },
    { row: ['1-4-50', ''], group: 'unknown', because: 'a short year may be of either century' },
    { row: ['', '67'], group: '61-75', because: 'an age alone' },
    { row: ['', '61 - 75 jaar'], group: '61-75', because: 'a group alone' },
    { row: ['', '60-70'], group: 'unknown', because: 'a group of another making' },
    { row: ['', '76+'], group: '76+', because: 'the oldest' },
    { row: ['', 'jonger dan 18'], group: 'under-18', because: 'the youngest' },
    { row: ['onbekend', ''], group: 'unknown', because: 'nobody knows' },
  ])('$row leaves the group $group: $because', ({ row, group }) => {
    const [referral] = read(['Verwijsdatum', 'Geboortedatum', 'Leeftijd'], [['2-3-2026', ...row]]).referrals;
    expect(referral?.demographics.ageGroup).toBe(group);
  });
});

test.each([
  { headings: dates, gaps: ['messages', 'steps', 'reasons', 'themes', 'demographics', 'referrers'] },
  {
    headings: ['Nummer', 'Verwijsdatum'],
    gaps: ['contact', 'intakes', 'messages', 'steps', 'reasons', 'themes', 'demographics', 'referrers'],
  },
])('what no column tells is unknown: $gaps', ({ headings, gaps }) => {
  expect(read(headings, [['1', '2-3-2026']]).gaps).toEqual([
    'declines',
    'offers',
    'endings',
    'organisations',
    ...gaps,
  ]);
});

test('a sheet without headings is none', () => {
  const sheets = [
    {
      file: 'a.csv',
      sheet: '',
      rows: [
        ['Jansen', '2-3-2026'],
        ['De Vries', '3-3-2026'],
      ],
    },
  ];
  expect(() => findRegistered(sheets, {})).toThrow('no-headings');
});
