import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateReferrals } from '../../sandbox/volume/generate-referrals.ts';
import { wijken } from '../../sandbox/volume/neighbourhoods.ts';
import {
  csvBytes,
  registrationRows,
  type Sheet,
  workbookBytes,
} from '../../sandbox/volume/registration-sheet.ts';
import { spoilSheet } from '../../sandbox/volume/spoilt-sheet.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { rollingYear } from '../../shared/domain/indicators/period.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import type { VolumeRead } from '../../shared/ports/volume-source.ts';
import { readFile } from '../../shared/sheet/read-file.ts';
import { findRegistered, readRegistration } from '../../shared/sheet/registration.ts';
import { sheetVolumeSource } from '../../shared/sheet/sheet-volume-source.ts';
import { csvFile } from '../../shared/volume/export-file.ts';
import { loadVolumeText } from '../../shared/volume/load-volume-text.ts';
import { usualCounting, usualSettings } from '../builders/counted-referral.ts';
import { expectedIn, figuresOf, shownIn } from './volume-figures.ts';
import { today } from './volume-world.ts';

const { ledger } = generateReferrals({ count: 600, seed: 4, today });
const rows = registrationRows(ledger);
const lastYear = rollingYear(today);
const dutch = { delimiter: ';', days: 'dutch', letters: 'windows-1252' } as const;
const text = await loadVolumeText('nl');
const labels = [
  {
    reason: text.signals.labels,
    theme: text.referral.options.themes,
    'end-reason': text.sheet.endReasons,
    sex: text.panel.sex,
  },
];

async function registrationIn(...files: readonly Uint8Array[]) {
  const sheets = await Promise.all(
    files.map((bytes, index) =>
      readFile({ name: `${index}`, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer }, {}),
    ),
  );
  return readRegistration(findRegistered(sheets.flat(), {}), {
    columns: {},
    words: {},
    labels,
    table: wijkTable(wijken),
    today: today.toString(),
  });
}

async function readSheets(...files: readonly Uint8Array[]): Promise<VolumeRead> {
  const source = sheetVolumeSource(await registrationIn(...files), usualCounting, today.toString());
  return source.read(() => {}, new AbortController().signal);
}

/** All but declines, which a registration of coaches does not have. */
function countedIn(read: VolumeRead) {
  const {
    declined: _none,
    shownTheWay: _no,
    declineReasons: _nor,
    ...shown
  } = shownIn(figuresOf(read, lastYear));
  return shown;
}

describe('a registration in a sheet', () => {
  const {
    declined: _none,
    shownTheWay: _no,
    declineReasons: _nor,
    ...expected
  } = expectedIn(ledger, lastYear);

  test.each([
    { way: 'a Dutch CSV file', bytes: () => csvBytes(rows, dutch) },
    {
      way: 'a CSV file with the numbers of days',
      bytes: () => csvBytes(rows, { ...dutch, days: 'serial', delimiter: ',' }),
    },
    { way: 'a workbook', bytes: () => workbookBytes([{ name: 'Registratie', rows }]) },
  ])('gives the figures of what happened, as the FHIR source does: $way', async ({ bytes }) => {
    expect(countedIn(await readSheets(bytes()))).toEqual(expected);
  });

  test('gives the same report for any order of columns, any spelling of headings, any order and split of rows', async () => {
    const [headings = [], ...referrals] = rows.slice(0, 151); // enough of each kind, and quick
    const base = countedIn(await readSheets(csvBytes([headings, ...referrals], dutch)));
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
        fc.func(fc.constantFrom('same', 'upper', 'lower', 'spaced', 'explained', 'bare')),
        fc.integer({ min: 0, max: referrals.length }),
        fc.constantFrom('two files', 'two sheets'),
        async (order, spelling, cut, split) => {
          const moved = (row: Sheet['rows'][number]) => order.map((place) => row[place] ?? '');
          const head = moved(headings).map((heading) => spelt(String(heading), spelling(heading)));
          const parts = [referrals.slice(cut), referrals.slice(0, cut).toReversed()].map((part) => [
            head,
            ...part.map(moved),
          ]);
          const files =
            split === 'two files'
              ? parts.map((part) => csvBytes(part, dutch))
              : [workbookBytes(parts.map((part, index) => ({ name: `blad ${index}`, rows: part })))];
          expect(countedIn(await readSheets(...files))).toEqual(base);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('that people spoilt counts all but the rows it names', async () => {
    const spoilt = spoilSheet(rows);
    const read = await registrationIn(workbookBytes([{ name: 'blad 1', rows: spoilt.rows }], ['A1:T1']));
    const whys = {
      'no-date': 'no date',
      'unreadable-date': 'wrong date',
      'totals-row': 'totals',
      duplicate: 'twice',
    };
    expect(
      read.problems.map(({ row, fault }) => ({
        row,
        why: Object.entries(whys).find(([id]) => id === fault)?.[1],
      })),
    ).toEqual(spoilt.leftOut);
    expect(read.unknownWords.map(({ word }) => word).toSorted()).toEqual(spoilt.unknownWords.toSorted());
    expect(read.referrals).toHaveLength(rows.length - 1 - 3);
  });

  test('leaves nothing of a name, a birth date or a postcode behind the border', async () => {
    const read = await readSheets(csvBytes(rows, dutch));
    const report = volumeReport(read.tallied, lastYear, { ...usualSettings, smallNumber: 3 });
    const bytes = JSON.stringify([
      [...read.tallied.months].map(([, counts]) => [...counts].map(([what, ids]) => [what, [...ids]])),
      report,
    ]);
    const file = csvFile(report, text).content;
    const secrets = ledger.referrals.flatMap(({ patient, birthDate = 'none', postcode = 'none' }) => [
      patient,
      birthDate,
      ...(birthDate.split('-').length === 3 ? [birthDate.split('-').map(Number).reverse().join('-')] : []),
      postcode,
    ]);
    for (const secret of new Set([...secrets, 'Geheim', 'WOR-'])) {
      if (secret === 'none' || secret.length < 5) continue;
      expect(bytes.includes(secret), secret).toBe(false);
      expect(file.includes(secret), secret).toBe(false);
    }
  });

  test('without a column says that it is unknown, and never zero', async () => {
    const [headings = []] = rows;
    const without = (...names: readonly string[]) =>
      rows.map((row) => row.filter((_, place) => !names.includes(String(headings[place]))));
    const read = await readSheets(
      csvBytes(without('Datum eerste contact', 'Reden van verwijzing', 'Datum intake'), dutch),
    );
    const { rows: shown } = volumeReport(read.tallied, lastYear, {
      ...usualSettings,
      unread: read.gaps,
    }).current;
    const unknown = shown
      .filter(({ figure }) => figure.status === 'unknown')
      .map(({ indicator, breakdown }) => `${indicator} ${breakdown}`.trim());
    expect(unknown).toEqual(
      expect.arrayContaining([
        'declined',
        'intakes',
        'contact-on-time',
        'arrival',
        'days-to-intake-mean',
        'referrals reason',
      ]),
    );
  });
});

function spelt(heading: string, way: string): string {
  switch (way) {
    case 'upper':
      return heading.toUpperCase();
    case 'lower':
      return heading.toLowerCase();
    case 'spaced':
      return `  ${heading.replaceAll(' ', '  ')} `;
    case 'explained':
      return `${heading} (invullen!)`;
    case 'bare':
      return heading
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replaceAll(' ', '_');
    default:
      return heading;
  }
}
