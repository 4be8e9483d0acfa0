import { strToU8, zipSync } from 'fflate';
import { columnIds, templateHeadings } from './columns.ts';
import { type WordColumn, wordColumns } from './vocabulary.ts';

/** The words that may be chosen in each column, as the page shows them. */
export type TemplateChoices = Readonly<Record<WordColumn, readonly string[]>>;

/**
 * A registration to begin with, as a workbook: the headings, one made-up row that shows how a row is written, and for
 * each column of words a list to choose from. Another word may be typed all the same: several reasons in one cell are.
 */
export function templateFile(choices: TemplateChoices): {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
} {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/>${[1, 2].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Registratie" sheetId="1" r:id="rId1"/><sheet name="${LISTS}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${[1, 2].map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': registration(choices),
    'xl/worksheets/sheet2.xml': lists(choices),
  };
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(`${prologue}${xml}`)] as const);
  return {
    name: 'registratie-welzijn-op-recept.xlsx',
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

/** A day as a spreadsheet counts it, from 30 December 1899. */
type TemplateCell = string | { readonly day: string };

const example: readonly TemplateCell[] = [
  ...['VOORBEELD-1', { day: '2026-03-02' }, 'huisarts', 'Huisartsenpraktijk De Linde'],
  ...[{ day: '1950-04-01' }, '', 'v', '', 'Lindeveen', 'Noord', 'Eenzaamheid; Somberheid'],
  ...['Meedoen en ontmoeten', { day: '2026-03-03' }, { day: '2026-03-05' }, { day: '2026-03-12' }],
  ...[{ day: '2026-03-19' }, { day: '2026-03-26' }, '', { day: '2026-03-13' }, '', 'loopt nog'],
];

function registration(choices: TemplateChoices): string {
  const columns = templateHeadings.map(
    (heading, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${heading.length + 6}" customWidth="1"${typeof example[index] === 'object' ? ' style="1"' : ''}/>`,
  );
  const validations = wordColumns.map((column, index) => {
    const at = letterOf(columnIds.indexOf(column));
    const list = `${LISTS}!$${letterOf(index)}$2:$${letterOf(index)}$${choices[column].length + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${at}2:${at}${MOST_ROWS}"><formula1>${list}</formula1></dataValidation>`;
  });
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${rowXml(templateHeadings, 1, 'bold')}${rowXml(example, 2, 'plain')}</sheetData><dataValidations count="${validations.length}">${validations.join('')}</dataValidations></worksheet>`;
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
    const text = cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<c ${at}${look === 'bold' ? ' s="2"' : ''} t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** "A" to "Z"; a registration has fewer columns than that. */
function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
