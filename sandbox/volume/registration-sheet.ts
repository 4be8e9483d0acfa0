import { strToU8, zipSync } from 'fflate';
import type { Step } from '../coach/steps.ts';
import { themeLabels } from '../coach/themes.ts';
import type { Ledger, LedgerReferral } from './ledger.ts';
import { reasonLabel } from './wishes.ts';

/** A cell as a spreadsheet holds it: a text, a number, or a day (ISO date). */
export type SheetCell = string | number | { readonly day: string };
export type Sheet = { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] };

/** The registration that a welfare organisation could have kept of the referrals in the ledger: headings and rows. */
export function registrationRows(ledger: Ledger): readonly (readonly SheetCell[])[] {
  return [
    columns.map(([heading]) => heading),
    ...ledger.referrals.map((referral, index) => columns.map(([, cell]) => cell(referral, index + 1))),
  ];
}

const columns: readonly (readonly [
  heading: string,
  cell: (one: LedgerReferral, number: number) => SheetCell,
])[] = [
  ['Registratienummer', (_, number) => `WOR-${number}`],
  ['Naam cliënt', ({ patient }) => `Mevrouw Geheim ${patient}`],
  ['Geboortedatum', ({ birthDate }) => (birthDate?.length === 10 ? { day: birthDate } : (birthDate ?? ''))],
  ['Geslacht', ({ sex }) => ({ female: 'v', male: 'm', other: 'x', unknown: 'onbekend' })[sex]],
  ['Postcode', ({ postcode }) => postcode ?? ''],
  ['Gemeente', ({ municipality }) => municipality ?? ''],
  ['Verwijsdatum', ({ sentOn }) => ({ day: sentOn })],
  ['Praktijk', ({ practice }) => practiceName(practice)],
  ['Type verwijzer', ({ kind }) => (kind === 'poh-ggz' ? 'POH GGZ' : kind)],
  ['Reden van verwijzing', ({ reasons }) => reasons.map(reasonLabel).join('; ')],
  ["Thema's", ({ themes }) => themes.map((theme) => themeLabels[theme]).join('; ')],
  ['Contactpoging', (one) => reported(one, ['contact-attempted'])],
  ['Datum eerste contact', ({ contacted }) => dayCell(contacted)],
  ['Datum intake', ({ intake }) => dayCell(intake)],
  ['Start begeleiding', (one) => reported(one, ['guidance', 'matched'])],
  ['Start activiteit', (one) => reported(one, ['activity-started'])],
  ['Nazorg', (one) => reported(one, ['aftercare'])],
  ['Terugkoppeling huisarts', ({ messages }) => lastMessage(messages)],
  ['Einddatum', endCell],
  ['Reden afsluiting', ({ outcome }) => endings[outcome]],
];

const endings = {
  running: 'loopt nog',
  rejected: 'afgewezen',
  withdrawn: 'ingetrokken',
  completed: 'afgerond',
  'ended-early': 'voortijdig gestopt',
} as const;

function practiceName(id: string): string {
  return id === 'praktijk-de-linde'
    ? 'Huisartsenpraktijk De Linde'
    : id.replace('praktijk-', 'Huisartsenpraktijk ');
}

function dayCell(happened: LedgerReferral['intake']): SheetCell {
  if (happened === 'no') return '';
  return happened === 'undated' ? 'ja' : { day: happened.on };
}

function reported({ events }: LedgerReferral, steps: readonly Step[]): SheetCell {
  const meant = events.filter(({ step }) => steps.includes(step));
  const [first] = meant.flatMap(({ happened }) => (happened === 'undated' ? [] : [happened.on])).toSorted();
  if (first !== undefined) return { day: first };
  return meant.length > 0 ? 'ja' : '';
}

/** Messages that stand beside a step are in the coach's notes; this column is of what was sent. */
function lastMessage(messages: LedgerReferral['messages']): SheetCell {
  const sent = messages.filter(({ written }) => written === 'in-note-and-communication').map(({ on }) => on);
  const last = sent.toSorted().at(-1);
  return last === undefined ? '' : { day: last };
}

function endCell(one: LedgerReferral): SheetCell {
  if (one.outcome === 'withdrawn') return one.withdrawnOn === undefined ? 'ja' : { day: one.withdrawnOn };
  return reported(one, ['rejected', 'completed', 'ended-early']);
}

/** How a CSV file is saved. */
export type CsvWay = {
  readonly delimiter: ';' | ',' | '\t';
  readonly days: 'dutch' | 'iso' | 'serial';
  readonly letters: 'utf-8' | 'utf-8 with BOM' | 'windows-1252';
};

/** Rows as the bytes of a CSV file. */
export function csvBytes(rows: Sheet['rows'], { delimiter, days, letters }: CsvWay): Uint8Array {
  const text = rows
    .map((row) => row.map((cell) => quoted(written(cell, days), delimiter)).join(delimiter))
    .join('\r\n');
  if (letters === 'windows-1252') {
    return Uint8Array.from(text, (letter) => ({ '’': 0x92, '€': 0x80 })[letter] ?? letter.charCodeAt(0));
  }
  return strToU8(letters === 'utf-8' ? text : `\uFEFF${text}`);
}

function written(cell: SheetCell, days: CsvWay['days']): string {
  if (typeof cell !== 'object') return String(cell);
  if (days === 'iso') return cell.day;
  if (days === 'serial') return String(serialOf(cell.day));
  const [year, month, day] = cell.day.split('-').map(Number);
  return `${day}-${month}-${year}`;
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Days since 30 December 1899, as a spreadsheet counts. */
function serialOf(day: string): number {
  return Date.parse(day) / 86_400_000 + 25_569;
}

/** Sheets as the bytes of an .xlsx workbook: text in place, days as numbers with the look of a day. */
export function workbookBytes(sheets: readonly Sheet[], merged: readonly string[] = []): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const list = (one: (name: string, number: number) => string) =>
    sheets.map(({ name }, index) => one(name, index + 1)).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${list((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list((name, n) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${list((_, n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData>${merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.map((cells) => `<mergeCell ref="${cells}"/>`).join('')}</mergeCells>`}</worksheet>`,
      ]),
    ),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, xml]) => [
        path,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
      ]),
    ),
  );
}

function rowXml(row: readonly SheetCell[], index: number): string {
  return `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`)).join('')}</row>`;
}

function cellXml(cell: SheetCell, at: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${at}" s="1"><v>${serialOf(cell.day)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function letters(column: number): string {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return first + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
