import { strToU8, zipSync } from 'fflate';
import { type ColumnId, columnIds, templateHeadings } from './columns.ts';
import { dayColumns } from './row-course.ts';
import { type WordColumn, wordColumns } from './word-lists.ts';

/** The words that may be chosen in each column, as the page shows them. */
export type TemplateChoices = Readonly<Record<WordColumn, readonly string[]>>;

type Workbook = {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
};

/** A registration to begin with: the sheet with one made-up row, which shows how a row is written. */
export function templateFile(choices: TemplateChoices): Workbook {
  return registrationFile('registratie-welzijn-op-recept.xlsx', [example], choices);
}

/**
 * A registration as a workbook: headings, rows, and for each column of words a list to choose from. Another word may be
 * typed all the same: several reasons in one cell are. `more`: headings of columns that come after those of the template.
 */
export function registrationFile(
  name: string,
  rows: readonly RegistrationRow[],
  choices: TemplateChoices,
  more: readonly string[] = [],
): Workbook {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>${[1, 2].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Registratie" sheetId="1" r:id="rId1"/><sheet name="${LISTS}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${[1, 2].map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': registration(rows, choices, more),
    'xl/worksheets/sheet2.xml': lists(choices),
  };
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(`${prologue}${xml}`)] as const);
  return {
    name,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: zipSync(Object.fromEntries(parts)).slice(),
  };
}

const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const LISTS = 'Keuzelijsten';

/** Plain, a day, bold. All parts that the format asks for: other readers than ours open no file without them. */
const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const plain = 'fillId="0" borderId="0"';
const styles = [
  `<styleSheet xmlns="${main}">`,
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ${plain}/></cellStyleXfs>`,
  `<cellXfs count="3"><xf numFmtId="0" fontId="0" ${plain} xfId="0"/>`,
  `<xf numFmtId="14" fontId="0" ${plain} xfId="0" applyNumberFormat="1"/>`,
  `<xf numFmtId="0" fontId="1" ${plain} xfId="0" applyFont="1"/></cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
/** Rows that have a list to choose from. */
const MOST_ROWS = 2_000;

/** A text, or a whole day (ISO date), which a spreadsheet counts from 30 December 1899. */
export type TemplateCell = string | { readonly day: string };

/** A column that is left out is empty; `more`: in the order of the headings of the same name. */
export type RegistrationRow = Readonly<Partial<Record<ColumnId, TemplateCell>>> & {
  readonly more?: readonly string[];
};

const example: RegistrationRow = {
  number: 'VOORBEELD-1',
  sent: { day: '2026-03-02' },
  'referrer-type': 'huisarts',
  practice: 'Huisartsenpraktijk De Linde',
  'birth-date': { day: '1950-04-01' },
  sex: 'v',
  municipality: 'Lindeveen',
  wijk: 'Noord',
  reason: 'Eenzaamheid; Somberheid',
  theme: 'Meedoen en ontmoeten',
  attempted: { day: '2026-03-03' },
  contact: { day: '2026-03-05' },
  intake: { day: '2026-03-12' },
  guidance: { day: '2026-03-19' },
  matched: { day: '2026-03-19' },
  offer: 'Meedoen en ontmoeten',
  'offer-kind': 'Bestaand aanbod',
  activity: { day: '2026-03-26' },
  feedback: { day: '2026-03-13' },
  'end-reason': 'loopt nog',
  coach: 'Welzijn Lindeveen',
};

/** Columns of days, so that what is typed there is kept as one. */
const typedDays: ReadonlySet<ColumnId> = new Set([...dayColumns, 'birth-date']);

function registration(
  rows: readonly RegistrationRow[],
  choices: TemplateChoices,
  more: readonly string[],
): string {
  const headings = [...templateHeadings, ...more];
  const columns = headings.map((heading, index) => {
    const id = columnIds[index];
    const style = id !== undefined && typedDays.has(id) ? ' style="1"' : '';
    return `<col min="${index + 1}" max="${index + 1}" width="${heading.length + 6}" customWidth="1"${style}/>`;
  });
  const cells = rows.map((row) => [...columnIds.map((id) => row[id] ?? ''), ...(row.more ?? [])]); // left out
  const validations = wordColumns.map((column, index) => {
    const at = letterOf(columnIds.indexOf(column));
    const list = `${LISTS}!$${letterOf(index)}$2:$${letterOf(index)}$${choices[column].length + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at}2:${at}${MOST_ROWS}"><formula1>${list}</formula1></dataValidation>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1, 'bold')}${cells.map((row, index) => rowXml(row, index + 2, 'plain')).join('')}</sheetData><dataValidations count="${validations.length}">${validations.join('')}</dataValidations></worksheet>`;
}

/** Each list below a heading that is no heading of a registration, or this sheet would be read as one. */
function lists(choices: TemplateChoices): string {
  const longest = Math.max(...wordColumns.map((column) => choices[column].length));
  const headings = wordColumns.map((column) => `Keuzes voor ${templateHeadings[columnIds.indexOf(column)]}`);
  const rows = Array.from({ length: longest }, (_, index) =>
    rowXml(
      wordColumns.map((column) => choices[column][index] ?? ''), // a shorter list
      index + 2,
      'plain',
    ),
  );
  const columns = headings.map(
    (_, index) => `<col min="${index + 1}" max="${index + 1}" width="40" customWidth="1"/>`,
  );
  return `<worksheet xmlns="${main}"><cols>${columns.join('')}</cols><sheetData>${rowXml(headings, 1, 'bold')}${rows.join('')}</sheetData></worksheet>`;
}

function rowXml(cells: readonly TemplateCell[], row: number, look: 'bold' | 'plain'): string {
  const written = cells.map((cell, index) => {
    const at = `r="${letterOf(index)}${row}"`;
    if (cell === '') return '';
    if (typeof cell === 'object') {
      return `<c ${at} s="1"><v>${Date.parse(cell.day) / 86_400_000 + 25_569}</v></c>`;
    }
    return `<c ${at}${look === 'bold' ? ' s="2"' : ''} t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** As XML takes it: a control character or half a letter would make the file unreadable. */
function inXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** "A" to "ZZ". */
function letterOf(index: number): string {
  const first = index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26));
  return `${first}${String.fromCharCode(65 + (index % 26))}`;
}
