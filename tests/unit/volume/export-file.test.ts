import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { volumeRows } from '../../../shared/domain/indicators/volume-rows.ts';
import { csvFile, jsonFile } from '../../../shared/volume/export-file.ts';
import { loadVolumeText } from '../../../shared/volume/volume-text.ts';
import { happened, march2026, reportOf, times, usualSettings } from '../../builders/counted-referral.ts';

const text = await loadVolumeText('nl');
const inFebruary = { sentOn: '2026-02-02' };
const report = reportOf(
  [
    ...times(9, { events: [happened('contacted', '2026-03-04'), happened('intake-done', '2026-03-10')] }),
    ...times(2, { referrerType: '=HYPERLINK("http://evil.test")' }),
    ...times(3, { referrerType: 'POH; "GGZ"', practice: '+31' }),
    ...times(40, { ...inFebruary, sentOn: '2025-03-03', events: [happened('intake-done', '2025-03-12')] }),
  ],
  march2026,
  usualSettings,
);

describe('the CSV', () => {
  const { content, name } = csvFile(report, text);
  const { data, errors } = Papa.parse<Record<string, string>>(content.slice(1), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });

  test('opens in a Dutch spreadsheet: BOM, semicolons, decimal commas', () => {
    expect(content.startsWith('\uFEFFindicator;breakdown;category;from;to;value;')).toBe(true);
    expect(content).toMatch(/;reach;|reach;;;2026-03-01;2026-03-31;0,0\d+/);
    expect(errors).toEqual([]);
  });

  test('is named after its period', () => {
    expect(name).toBe('welzijn-op-recept-2026-03-2026-03.csv');
  });

  test('has a row for each row of the report, and says nothing that the report hides', () => {
    const rows = volumeRows(report);

    expect(data).toHaveLength(rows.length);
    expect(data.map(({ value }) => value)).toEqual(rows.map(({ value }) => String(value).replace('.', ',')));
  });

  test.each([
    { starts: '=', because: 'a role may be called anything' },
    { starts: '+', because: 'so may a practice' },
  ])('starts no cell with "$starts": $because', ({ starts }) => {
    expect(data.flatMap((row) => Object.values(row)).filter((cell) => cell.startsWith(starts))).toEqual([]);
  });

  test.each([
    { id: 'loneliness', breakdown: 'reason', label: 'Eenzaamheid' },
    { id: '61-75', breakdown: 'age-group', label: '61-75' },
    { id: 'female', breakdown: 'sex', label: 'vrouw' },
    { id: '2026-03', breakdown: 'month', label: 'mrt 2026' },
    { id: 'on-time', breakdown: 'outcome', label: 'Op tijd' },
    { id: 'De Linde', breakdown: 'practice', label: 'De Linde' },
  ])('says what $breakdown "$id" means: $label', ({ id, breakdown, label }) => {
    const row = data.find((one) => one.breakdown === breakdown && one.category === id);
    expect(row?.category_label).toBe(label);
  });

  test('names every row in words beside its ids', () => {
    expect(data.filter(({ indicator_label }) => !indicator_label)).toEqual([]);
    expect(data.filter((row) => Boolean(row.breakdown) !== Boolean(row.breakdown_label))).toEqual([]);
  });

  test('keeps a fall of the intakes a number', () => {
    expect(data.find(({ indicator }) => indicator === 'intake-growth')?.value).toBe('-0,775');
  });
});

describe('the JSON', () => {
  test('has the same rows', () => {
    const { content } = jsonFile(report, text, '2026-12-01T09:00:00Z');

    const read = JSON.parse(content);
    expect(read).toMatchObject({ made: '2026-12-01T09:00:00Z', smallNumber: 5, rows: volumeRows(report) });
    expect(read.rows[0].labels).toEqual({ indicator: 'Verwijzingen', breakdown: '', category: '' });
  });
});
