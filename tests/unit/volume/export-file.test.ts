import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type VolumeRow, volumeRows } from '../../../shared/domain/indicators/volume-rows.ts';
import { csvFile, jsonFile } from '../../../shared/volume/export-file.ts';
import { loadVolumeText } from '../../../shared/volume/load-volume-text.ts';
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
    expect(content.startsWith('\uFEFFIndicator;Verdeling;Categorie;Van;Tot en met;Waarde;Eenheid;')).toBe(
      true,
    );
    expect(content).toMatch(/Bereik per jaar;;;2026-03-01;2026-03-31;\d+,\d\d;% per jaar;reach;;/);
    expect(errors).toEqual([]);
  });

  test('is named after its period', () => {
    expect(name).toBe('welzijn-op-recept-2026-03-2026-03.csv');
  });

  test('has a row for each row of the report, and says nothing that the report hides', () => {
    const rows = volumeRows(report);

    expect(data).toHaveLength(rows.length);
    expect(data.map(({ Waarde }) => Waarde)).toEqual(rows.map((row) => expect.stringMatching(shownAs(row))));
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
    { id: '2026-M03', breakdown: 'month', label: 'mrt (2026)' },
    { id: 'on-time', breakdown: 'outcome', label: 'Op tijd' },
    { id: 'De Linde', breakdown: 'practice', label: 'De Linde' },
  ])('says what $breakdown "$id" means: $label', ({ id, breakdown, label }) => {
    const row = data.find((one) => one.breakdown_id === breakdown && one.category_id === id);
    expect(row?.Categorie).toBe(label);
  });

  test('names every row in words beside its ids', () => {
    expect(data.filter(({ Indicator, Eenheid }) => !Indicator || !Eenheid)).toEqual([]);
    expect(data.filter((row) => Boolean(row.breakdown_id) !== Boolean(row.Verdeling))).toEqual([]);
  });

  test('has nothing but its days that a Dutch spreadsheet makes a date of', () => {
    const cells = data.flatMap(({ Van: _from, 'Tot en met': _to, ...rest }) => Object.values(rest));
    const likeDates = /^(\d{4}-\d{1,2}|\d{1,2}-\d{4}|[a-z]{3,9}\.? \d{4})(-\d+)?$/i;

    expect(cells.length).toBeGreaterThan(500);
    expect(cells.filter((cell) => likeDates.test(cell))).toEqual([]);
  });

  test.each([
    { indicator: 'contact-on-time', value: '64,3', unit: '%', because: 'a tenth of a percent is enough' },
    { indicator: 'days-to-intake-mean', value: '8,0', unit: 'dagen', because: 'a tenth of a day is enough' },
    { indicator: 'referrals', value: '14', unit: 'aantal', because: 'it is a number' },
  ])('says $indicator as $value $unit: $because', ({ indicator, value, unit }) => {
    const row = data.find((one) => one.indicator_id === indicator && one.breakdown_id === '');
    expect([row?.Waarde, row?.Eenheid]).toEqual([value, unit]);
  });

  test('keeps a fall of the intakes a number', () => {
    expect(data.find(({ indicator_id }) => indicator_id === 'intake-growth')?.Waarde).toBe('-77,5');
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

/** What a value may look like in the file. */
function shownAs({ value }: VolumeRow): RegExp {
  if (typeof value === 'number') return /^-?\d+(,\d{1,2})?$/;
  if (value.startsWith('together ')) return new RegExp(`^samen ${value.slice('together '.length)}$`);
  const words: Readonly<Record<string, RegExp>> = {
    '<5': /^<5$/,
    '0-4': /^0 t\/m 4$/,
    hidden: /^verborgen$/,
    unknown: /^niet bekend$/,
    none: /^n\.v\.t\.$/,
  };
  return words[value] ?? /^(periode loopt nog|langer dan een jaar)$/;
}
