import Papa from 'papaparse';
import { templateHeadings } from './columns.ts';

/** A registration to begin with: the headings, and one made-up row that shows how a row is written. */
export function templateFile(): { readonly name: string; readonly type: string; readonly content: string } {
  const content = Papa.unparse(
    { fields: [...templateHeadings], data: [example] },
    { delimiter: ';', newline: '\r\n' },
  );
  return {
    name: 'registratie-welzijn-op-recept.csv',
    type: 'text/csv;charset=utf-8',
    content: `\uFEFF${content}\r\n`,
  };
}

const example = [
  ...[
    'VOORBEELD-1',
    '2-3-2026',
    'huisarts',
    'Huisartsenpraktijk De Linde',
    '1-4-1950',
    '',
    'v',
    '',
    'Lindeveen',
  ],
  ...['Noord', 'Eenzaamheid; Somberheid', 'Meedoen en ontmoeten', '3-3-2026', '5-3-2026', '12-3-2026'],
  ...['19-3-2026', '26-3-2026', '', '13-3-2026', '', 'loopt nog'],
];
