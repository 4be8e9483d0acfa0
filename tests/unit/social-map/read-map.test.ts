import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { socialMap } from '../../../sandbox/region/social-map.ts';
import { workbookBytes } from '../../../sandbox/volume/registration-sheet.ts';
import { exampleHeadings, mapColumnOf, mapColumns } from '../../../shared/social-map/map-columns.ts';
import type { MapReading } from '../../../shared/social-map/map-problem.ts';
import { readMap } from '../../../shared/social-map/read-map.ts';

const id = '95523822-4e4b-5c4a-a9aa-0a3844185c74';
const theme = { taxonomy_term: { code: 'moving' } };
const walk = { id, name: 'Wandelen', status: 'active', attributes: [theme] };
const json = (value: unknown) => readMap(strToU8(JSON.stringify(value, undefined, 1)));
const csv = (...lines: readonly string[]) => readMap(strToU8(lines.join('\r\n')));
const told = ({ problems }: MapReading) =>
  problems.map(({ at, field, fault }) => `${at?.number ?? 'file'} ${field} ${fault.kind}`);
const namesIn = ({ activities }: MapReading) => activities.map(({ name }) => name);
const sheetHead = 'Activiteit;Thema;Waar;Postcode;Kosten;Nagegaan op;Website;Telefoon';

test('a map of the sandbox has nothing wrong in it', async () => {
  const reading = await json(socialMap(400, Temporal.PlainDate.from('2026-11-30')));
  expect(reading.problems).toEqual([]);
  expect(reading.activities).toHaveLength(400);
});

describe('what is wrong in a JSON map is named with its line, and the rest counts', () => {
  test.each([
    { entry: { ...walk, name: 7 }, problem: '4 name wrong-type', left: [], because: 'a number is no name' },
    {
      entry: { ...walk, name: 'a'.repeat(101) },
      problem: '4 name too-many-letters',
      left: [],
      because: 'too long',
    },
    {
      entry: { id, attributes: [theme] },
      problem: '2 name missing',
      left: [],
      because: 'nothing to call it',
    },
    { entry: { name: 'Wandelen' }, problem: '2 id missing', left: [], because: 'no one can point at it' },
    { entry: 'Wandelen', problem: '2  wrong-type', left: [], because: 'a text is no service' },
    { entry: null, problem: '2  wrong-type', left: [], because: 'neither is nothing' },
    {
      entry: { ...walk, url: 'javascript:alert(1)' },
      problem: '13 url no-address',
      left: ['Wandelen'],
      because: 'a browser would run it',
    },
    {
      entry: { ...walk, assured_date: '31-02-2026' },
      problem: '13 assured_date wrong-form',
      left: ['Wandelen'],
      because: 'there is no such day',
    },
    {
      entry: { ...walk, phones: [{ number: 'bel maar' }] },
      problem: '15 phones[0].number wrong-form',
      left: ['Wandelen'],
      because: 'words are no number',
    },
    {
      entry: { ...walk, cost_options: [{ amount: 'gratis' }] },
      problem: '15 cost_options[0].amount wrong-type',
      left: ['Wandelen'],
      because: 'an amount is a number',
    },
    {
      entry: { ...walk, status: 'weg' },
      problem: '5 status not-one-of',
      left: ['Wandelen'],
      because: 'HSDS has four',
    },
    {
      entry: { ...walk, attributes: [] },
      problem: '6 attributes missing',
      left: ['Wandelen'],
      because: 'who looks by theme does not find it',
    },
    {
      entry: {
        ...walk,
        attributes: [{ taxonomy_term: { code: 'dansen!', taxonomy: 'welzijn-op-recept-themas' } }],
      },
      problem: '6 attributes not-one-of',
      left: ['Wandelen'],
      because: 'it says that it is a theme of ours, and it is none',
    },
  ])('$problem: $because', async ({ entry, problem, left }) => {
    const other = { ...walk, id: 'b', name: 'Koken' };
    const reading = await json([entry, other]);
    expect(told(reading)).toContain(problem);
    expect(namesIn(reading)).toEqual([...left, 'Koken']);
  });

  test('of two entries with one id the first counts', async () => {
    const reading = await json([walk, { ...walk, name: 'Nog eens' }]);
    expect(told(reading)).toEqual(['15 id twice']);
    expect(namesIn(reading)).toEqual(['Wandelen']);
  });

  test('HTML is text, and null and empty texts are nothing', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const { activities, problems } = await json([{ ...walk, name, url: '', fees_description: null }]);
    expect(activities[0]).toMatchObject({ name, link: '', cost: { kind: 'unknown' } });
    expect(problems).toEqual([]);
  });

  test('a page of an HSDS server is a list too', async () => {
    expect(namesIn(await json({ total_items: 1, contents: [walk] }))).toEqual(['Wandelen']);
  });

  test.each([
    { bytes: strToU8('[{"id": 1,}]'), problem: 'file  no-json', because: 'a comma too many' },
    { bytes: strToU8('{"services": 3}'), problem: 'file  wrong-type', because: 'no list' },
    { bytes: new Uint8Array(40_000_000), problem: 'file  file-too-large', because: '40 MB is no social map' },
  ])('$problem: $because', async ({ bytes, problem }) => {
    const reading = await readMap(bytes);
    expect(told(reading)).toEqual([problem]);
    expect(reading.activities).toEqual([]);
  });

  test('Windows-1252 is told with its line, and read', async () => {
    const bytes = Uint8Array.from(
      JSON.stringify([walk, { ...walk, id: 'c', name: 'Café' }], undefined, 1),
      (one) => one.charCodeAt(0),
    );
    const reading = await readMap(bytes);
    expect(told(reading)).toEqual(['file  not-utf8']);
    expect(namesIn(reading)).toEqual(['Wandelen', 'Café']);
  });
});

describe('a sheet with Dutch headings', () => {
  test('becomes the same map', async () => {
    const reading = await csv(
      'Sociale kaart;;',
      `${sheetHead};Wie;Wijk;Gemeente;Wanneer;Tot en met;Mijn kolom`,
      'Wandelen;Bewegen, natuur;De Linde;9991ab;gratis;1-3-2026;kaart.nl/1;0595 123456;Ouderen;Noord;Lindeveen;dinsdag 10 uur;2027;x',
    );
    expect(reading.problems).toEqual([]);
    expect(reading.passedOver).toEqual(['Mijn kolom']);
    expect(reading.activities).toEqual([
      {
        id: 'wandelen de linde dinsdag 10 uur',
        name: 'Wandelen',
        organisation: '',
        description: '',
        themes: ['moving', 'nature'],
        places: [
          {
            name: 'De Linde',
            address: '',
            postcode: '9991',
            city: '',
            wijk: 'Noord',
            municipality: 'Lindeveen',
          },
        ],
        times: [{ kind: 'words', words: 'dinsdag 10 uur' }],
        cost: { kind: 'free' },
        forWhom: 'Ouderen',
        phone: '0595 123456',
        link: 'https://kaart.nl/1',
        checkedOn: '2026-03-01',
        until: '2027-12-31',
        status: 'active',
      },
    ]);
  });

  test('what is wrong is named by row and heading', async () => {
    const reading = await csv(
      sheetHead,
      'Zingen;Zang;Kerk;99;?;31-02-2026;javascript:alert(1);bel',
      ';;;;;;;',
      ';Natuur;Bos;;;;;',
      'Koken;Koken;Huis;;;;;',
      'Koken;Koken;Huis;;;;;',
    );
    expect(told(reading).toSorted()).toEqual(
      [
        '2 Website no-address',
        '2 Nagegaan op wrong-form',
        '2 Postcode wrong-form',
        '2 Telefoon wrong-form',
        '2 Thema not-one-of',
        '4 Activiteit missing',
        '6  twice',
      ].toSorted(),
    );
    expect(namesIn(reading)).toEqual(['Zingen', 'Koken']);
  });

  test('in Windows-1252 needs no word about it: that is how a Dutch computer saves it', async () => {
    const bytes = Uint8Array.from(`${sheetHead}\r\nCafé;Koken;Huis;;;;;`, (one) => one.charCodeAt(0));
    const reading = await readMap(bytes);
    expect(namesIn(reading)).toEqual(['Café']);
    expect(reading.problems).toEqual([]);
  });

  test('is read from a workbook too', async () => {
    const bytes = workbookBytes([
      { name: 'Uitleg', rows: [['Hallo']] },
      {
        name: 'Kaart',
        rows: [
          ['Activiteit', 'Thema'],
          ['Koken', 'Koken'],
        ],
      },
    ]);
    expect(namesIn(await readMap(bytes))).toEqual(['Koken']);
  });

  test.each([
    { text: 'Jansen;2-3-2026\nDe Vries;3-3-2026', fault: 'no-headings', because: 'no row heads an activity' },
    { text: '%PDF-1.7', fault: 'pdf', because: 'a pdf is no sheet' },
    { text: ' ', fault: 'empty', because: 'nothing is in it' },
    { text: '<html><table></table></html>', fault: 'web-page', because: 'a page saved as a sheet' },
  ])('$fault: $because', async ({ text, fault }) => {
    expect((await readMap(strToU8(text))).fault).toBe(fault);
  });

  test('every heading of the example is known as its own column', () => {
    expect(exampleHeadings.map(mapColumnOf)).toEqual(mapColumns);
  });
});

test('whatever is in a file, it is read to an end, and every problem is named with a place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.object({ maxDepth: 2 }), fc.constant(walk), fc.jsonValue())),
      async (list) => {
        const reading = await json(list);
        expect(reading.activities.length).toBeLessThanOrEqual(list.length);
        expect(reading.problems.every(({ at }) => at !== undefined && at.number > 0)).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
