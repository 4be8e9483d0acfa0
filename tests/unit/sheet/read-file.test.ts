import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csvBytes, workbookBytes } from '../../../sandbox/volume/registration-sheet.ts';
import { readFile } from '../../../shared/sheet/read-file.ts';

const rows = [
  ['Registratienummer', 'Verwijsdatum', 'Reden van verwijzing'],
  ['1', { day: '2026-03-02' }, 'Moeilijkheden met partner, familie of collega’s'],
  ['2', { day: '2026-03-03' }, 'angst; "stress"'],
];

describe('a CSV file', () => {
  test.each(
    ([';', ',', '\t'] as const).flatMap((delimiter) =>
      (['utf-8', 'utf-8 with BOM', 'windows-1252'] as const).map((letters) => ({ delimiter, letters })),
    ),
  )('is read with $delimiter in $letters', async ({ delimiter, letters }) => {
    const [sheet] = await readFile(fileOf(csvBytes(rows, { delimiter, days: 'dutch', letters })), {});
    expect(sheet?.rows).toEqual([
      rows[0],
      ['1', '2-3-2026', 'Moeilijkheden met partner, familie of collega’s'],
      ['2', '3-3-2026', 'angst; "stress"'],
    ]);
  });

  test('is read where it names its own sign, and in two bytes a letter', async () => {
    const text = '\uFEFFsep=;\r\nVerwijsdatum;Intake\r\n2-3-2026;ja\r\n';
    const bytes = Uint8Array.from(new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer));
    const [sheet] = await readFile(fileOf(bytes), {});
    expect(sheet?.rows[1]).toEqual(['Verwijsdatum', 'Intake']);
  });
});

describe('a workbook', () => {
  test('keeps the numbers of its rows, with titles and empty rows above the headings', async () => {
    const bytes = workbookBytes(
      [
        { name: 'Uitleg', rows: [['Vul elke rij in.']] },
        { name: '2026', rows: [['Registratie'], [], ...rows] },
      ],
      ['A1:C1'],
    );
    const sheets = await readFile(fileOf(bytes), {});
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Uitleg', '2026']);
    expect(sheets[1]?.rows[2]?.[1]).toBe('Verwijsdatum');
    expect(sheets[1]?.rows[3]?.[1]).toEqual(new Date('2026-03-02T00:00:00Z'));
  });

  test('of many rows is read, without a worker', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => [`${index}`, { day: '2026-03-02' }, 'angst']);
    const [sheet] = await readFile(
      fileOf(workbookBytes([{ name: 'alles', rows: [rows[0] ?? [], ...many] }])),
      {},
    );
    expect(sheet?.rows).toHaveLength(20_001);
  });
});

/** 300 MB of nothing, packed in less than one. */
function bomb(): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<a/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000),
  });
}

describe('a file that is no registration', () => {
  test.each([
    { name: '0 bytes', bytes: () => new Uint8Array(), fault: 'empty', because: 'there is nothing in it' },
    {
      name: 'empty lines',
      bytes: () => strToU8('\r\n\r\n ; ; \r\n'),
      fault: 'empty',
      because: 'nor in this',
    },
    { name: 'a pdf', bytes: () => strToU8('%PDF-1.7 …'), fault: 'pdf', because: 'whatever its name is' },
    {
      name: 'a web page',
      bytes: () => strToU8('\uFEFF<html><table>'),
      fault: 'web-page',
      because: 'some portals save one as .xls',
    },
    {
      name: 'an old workbook',
      bytes: () => oldOffice('Workbook'),
      fault: 'old-excel',
      because: 'it is of before 2007',
    },
    {
      name: 'a password',
      bytes: () => oldOffice('EncryptedPackage'),
      fault: 'password',
      because: 'a locked .xlsx is such a file',
    },
    {
      name: 'a document',
      bytes: () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
      fault: 'not-a-sheet',
      because: 'it is Word',
    },
    {
      name: 'half a workbook',
      bytes: () => workbookBytes([{ name: 'a', rows }]).slice(0, 900),
      fault: 'damaged',
      because: 'the download broke',
    },
    {
      name: 'a broken workbook',
      bytes: () => zipSync({ 'xl/workbook.xml': strToU8('<a') }),
      fault: 'damaged',
      because: 'its parts are missing',
    },
    {
      name: 'an image',
      bytes: () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1),
      fault: 'not-a-sheet',
      because: 'it is no text',
    },
    { name: 'a bomb', bytes: bomb, fault: 'too-large', because: 'it is not unpacked at all' },
  ])('$name: $fault, because $because', async ({ bytes, fault }) => {
    await expect(readFile(fileOf(bytes()), {})).rejects.toMatchObject({ fault });
  });

  test('of 40 MB is not opened', async () => {
    const never = () => Promise.reject(new Error('it was opened'));
    const large = { name: 'groot.csv', size: 40_000_000, arrayBuffer: never };
    await expect(readFile(large, {})).rejects.toMatchObject({ fault: 'too-large' });
  });
});

function oldOffice(name: string): Uint8Array {
  return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...name].join('\0'), true));
}

function fileOf(bytes: Uint8Array) {
  return { name: 'registratie', size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}
