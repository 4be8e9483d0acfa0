import { describe, expect, test } from 'vitest';
import { readDay } from '../../../shared/sheet/cell.ts';

describe('a cell with a date', () => {
  test.each([
    { cell: '2-3-2026', day: { on: '2026-03-02' }, because: 'the Dutch write the day first' },
    { cell: '02/03/2026', day: { on: '2026-03-02' }, because: 'also with slashes' },
    { cell: '2.3.26', day: { on: '2026-03-02' }, because: 'a short year is of this century' },
    { cell: '13-12-2025', day: { on: '2025-12-13' }, because: 'there is no thirteenth month' },
    { cell: '12-13-2025', day: 'unreadable', because: 'it is not turned round in silence' },
    { cell: '31-02-2026', day: 'unreadable', because: 'no calendar has it' },
    { cell: '29-02-2024', day: { on: '2024-02-29' }, because: 'a leap year has' },
    { cell: '2026-03-02', day: { on: '2026-03-02' }, because: 'ISO' },
    { cell: '2026-03-02T09:30:00', day: { on: '2026-03-02' }, because: 'a time is left out' },
    { cell: '2-3-2026 9:30', day: { on: '2026-03-02' }, because: 'as a spreadsheet exports a moment' },
    { cell: 'ma 2 maart 2026', day: { on: '2026-03-02' }, because: 'in words' },
    { cell: '2 mrt. 2026', day: { on: '2026-03-02' }, because: 'shortened' },
    { cell: 'mrt-26', day: { on: '2026-03' }, because: 'a month alone, as spreadsheets show it' },
    { cell: '3-2026', day: { on: '2026-03' }, because: 'a month alone' },
    { cell: 46083, day: { on: '2026-03-02' }, because: 'a spreadsheet counts days' },
    { cell: '46083', day: { on: '2026-03-02' }, because: 'the same in a CSV file' },
    { cell: 46083.4, day: { on: '2026-03-02' }, because: 'the time of a moment' },
    {
      cell: new Date('2026-03-02T00:00:00Z'),
      day: { on: '2026-03-02' },
      because: 'a workbook says that it is a date',
    },
    { cell: 7, day: 'unreadable', because: 'a small number is no day of a referral' },
    { cell: '', day: 'no', because: 'nothing was written down' },
    { cell: null, day: 'no', because: 'an empty cell' },
    { cell: 'n.v.t.', day: 'no', because: 'it did not happen' },
    { cell: 'Nee', day: 'no', because: 'it did not happen' },
    { cell: 'ja', day: 'undated', because: 'it did, and nobody wrote down when' },
    { cell: true, day: 'undated', because: 'a ticked box' },
    { cell: 'week 12', day: 'unreadable', because: 'which day is not guessed' },
    { cell: 'volgt nog', day: 'unreadable', because: 'it is no date' },
  ])('$cell is $day: $because', ({ cell, day }) => {
    expect(readDay(cell)).toEqual(day);
  });
});
