import type { CountedReferral } from '../domain/indicators/counted-referral.ts';
import type { WijkTable } from '../domain/indicators/demographics.ts';
import type { VolumeGap } from '../domain/indicators/indicator-settings.ts';
import { type SheetCell, textOf } from './cell.ts';
import { type ColumnId, type ColumnMapping, columnOf, headingKey } from './columns.ts';
import { isEmptyRow, knownHeadings, type SheetRows } from './read-file.ts';
import { readRow } from './read-row.ts';
import { type RowProblem, SheetError } from './sheet-problem.ts';
import { type ChoiceLabels, type SaidWords, wordKey, wordReader } from './vocabulary.ts';
import type { WordColumn } from './word-lists.ts';

/** A sheet whose headings were found. */
export type Registered = {
  readonly sheet: SheetRows;
  /** Of the headings; what is above it is a title. */
  readonly headerRow: number;
  readonly headings: readonly string[];
};

/** A row with titles is never far down. */
const MOST_TITLE_ROWS = 30;

/** The sheets that hold a registration; a sheet with an explanation or with lists of choices is none. Throws where none does. */
export function findRegistered(sheets: readonly SheetRows[], said: ColumnMapping): readonly Registered[] {
  const found = sheets.flatMap((sheet) => {
    const candidates = sheet.rows
      .slice(0, MOST_TITLE_ROWS)
      .map((row, index) => ({ index, row, known: knownHeadings(row, said) }));
    const [best] = candidates.toSorted((one, other) => other.known - one.known || one.index - other.index);
    if (best === undefined || best.known < 2) return [];
    return [{ sheet, headerRow: best.index, headings: best.row.map((cell) => textOf(cell)) }];
  });
  if (found.length === 0) throw new SheetError('no-headings');
  return found;
}

/** What a user may say of headings and words, and what the region says of postcodes. */
export type ReadingRules = {
  readonly columns: ColumnMapping;
  readonly words: SaidWords;
  /** What screens call the choices, in each language. */
  readonly labels: readonly ChoiceLabels[];
  readonly table: WijkTable;
  /** ISO date. */
  readonly today: string;
};

/** A word that is on no list of ours, with the rows it is in. */
type UnknownWord = {
  readonly column: WordColumn;
  readonly word: string;
  readonly key: string;
  readonly rows: readonly number[];
};

/** What came out of the sheets. */
export type Registration = {
  readonly referrals: readonly CountedReferral[];
  readonly problems: readonly RowProblem[];
  readonly unknownWords: readonly UnknownWord[];
  readonly gaps: readonly VolumeGap[];
};

/** Rows → referrals to count. Every row that is not empty is counted or named. */
export function readRegistration(registered: readonly Registered[], rules: ReadingRules): Registration {
  const words = wordReader(rules.labels, rules.words);
  const referrals: CountedReferral[] = [];
  const problems: RowProblem[] = [];
  const unknown = new Map<string, { column: WordColumn; word: string; rows: number[] }>();
  const seen = new Set<string>();
  const numbers = new Set<string>();

  for (const { sheet, headerRow, headings } of registered) {
    const places = placesOf(headings, rules.columns);
    for (const [index, row] of sheet.rows.entries()) {
      if (index <= headerRow || isEmptyRow(row) || isHeaderAgain(row, headings)) continue;
      const place = { file: sheet.file, sheet: sheet.sheet, row: index + 1 };
      const note = (fault: RowProblem['fault'], column?: ColumnId) =>
        problems.push({ ...place, fault, column });
      const read = readRow((column) => cellAt(row, places.get(column)), { ...rules, words });
      if (read.status === 'left-out') {
        const isTotal = read.fault === 'no-date' && isTotals(row, places);
        note(isTotal ? 'totals-row' : read.fault, isTotal ? undefined : read.column);
        continue;
      }
      const { number, referral } = read;
      const key =
        number === '' ? `${place.file}\n${place.sheet}\n${place.row}` : `${number}\n${referral.sentOn}`;
      if (seen.has(key)) {
        note('duplicate', 'number');
        continue;
      }
      if (number !== '' && numbers.has(number)) note('number-again', 'number');
      seen.add(key);
      numbers.add(number);
      referrals.push({ ...referral, key });
      for (const { column, word } of read.askedWords) {
        const at = wordKey(column, word);
        const before = unknown.get(at) ?? { column, word, rows: [] }; // not met before
        before.rows.push(place.row);
        unknown.set(at, before);
      }
    }
  }
  return {
    referrals,
    problems,
    unknownWords: [...unknown].map(([key, one]) => ({ key, ...one })),
    gaps: gapsOf(registered, rules.columns, problems),
  };
}

/** The place of each column; of two with one meaning the first that is not empty is read. */
function placesOf(
  headings: readonly string[],
  said: ColumnMapping,
): ReadonlyMap<ColumnId, readonly number[]> {
  const places = new Map<ColumnId, number[]>();
  for (const [index, heading] of headings.entries()) {
    const column = columnOf(heading, said);
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  }
  return places;
}

function cellAt(row: readonly SheetCell[], places: readonly number[] | undefined): SheetCell {
  const filled = places?.find((place) => textOf(row[place]) !== '');
  return filled === undefined ? null : (row[filled] ?? null); // a short row ends before its last columns
}

/** Some sheets repeat their headings at every month. */
function isHeaderAgain(row: readonly SheetCell[], headings: readonly string[]): boolean {
  const words = row.map((cell) => headingKey(textOf(cell)));
  return words.every((word, index) => word === '' || word === headingKey(headings[index] ?? '')); // longer than the headings
}

/** A row that says so, or one without a number of its own that holds nothing but numbers. */
function isTotals(row: readonly SheetCell[], places: ReadonlyMap<ColumnId, readonly number[]>): boolean {
  const filled = row.map((cell) => textOf(cell)).filter(Boolean);
  if (filled.some((text) => /^((sub)?tota(al|len|l)|aantal)\b/i.test(text))) return true;
  return (
    textOf(cellAt(row, places.get('number'))) === '' && filled.every((text) => /^[\d.,%\s]+$/.test(text))
  );
}

/** What no column tells: unknown, never zero. Each sheet must tell it, since all are counted together. */
function gapsOf(
  registered: readonly Registered[],
  said: ColumnMapping,
  problems: readonly RowProblem[],
): readonly VolumeGap[] {
  const has = (...columns: readonly ColumnId[]) =>
    registered.every(({ headings }) => {
      const there = new Set(headings.map((heading) => columnOf(heading, said)));
      return columns.every((column) => there.has(column));
    });
  const isLeftOut = problems.some(({ fault }) => fault.endsWith('date') && fault !== 'date-to-come');
  const gaps: readonly (readonly [VolumeGap, boolean])[] = [
    ['declines', true], // a registration of coaches begins with a referral
    ['offers', !has('matched', 'offer', 'offer-kind')],
    ['endings', !has('ended-because', 'end-reason')],
    ['organisations', !has('coach')],
    ['contact', !has('contact')],
    ['intakes', !has('intake')],
    ['messages', !has('feedback', 'intake')],
    ['steps', !has('contact', 'intake', 'activity', 'ended')],
    ['reasons', !has('reason')],
    ['themes', !has('theme')],
    [
      'demographics',
      !has('sex') || !(has('birth-date') || has('age')) || !(has('municipality') || has('postcode')),
    ],
    ['referrers', !has('referrer-type')],
    ['some-referrals', isLeftOut],
  ];
  return gaps.flatMap(([gap, isThere]) => (isThere ? [gap] : []));
}
