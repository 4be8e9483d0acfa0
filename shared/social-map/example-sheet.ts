import Papa from 'papaparse';
import { exampleHeadings } from './map-columns.ts';

/** A made-up row that shows how a row is written, in the order of the headings. */
const row = [
  ...['1', 'Wandelgroep', 'Bewegen; Natuur', 'Buurthuis De Linde', 'Dorpsstraat 1', '9991 AB', 'Lindeveen'],
  ...['Noord', 'Lindeveen', 'elke dinsdag, 10.00 tot 11.30 uur', 'gratis', 'iedereen', 'Welzijn Lindeveen'],
  ...['0595 000 200', 'https://www.voorbeeld.nl/wandelen', 'Rustig wandelen met koffie na afloop.', ''],
  '2026-11-01',
];

/** A sheet to begin with, as Dutch spreadsheets open it: BOM and semicolons. */
export function exampleSheet() {
  const content = Papa.unparse([exampleHeadings, row], { delimiter: ';', newline: '\r\n' });
  return { name: 'sociale-kaart.csv', type: 'text/csv;charset=utf-8', content: `\uFEFF${content}\r\n` };
}
