import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../../shared/config/config.ts';
import { readRegion } from '../../../../shared/config/region/read-region.ts';
import { type RegionSource, regionFile } from '../../../../shared/config/region/region-source.ts';

const text = (json: string) => readRegion({ kind: 'text', text: json });

describe('a file as a whole', () => {
  test.each([
    {
      json: '{"name": "Zuid",}',
      fault: { kind: 'no-json', line: 1, column: 17 },
      because: 'a comma too many',
    },
    { json: '["name"]', fault: { kind: 'wrong-type', expected: 'group' }, because: 'a list is no region' },
  ])('$because', ({ json, fault }) => {
    expect(text(json)).toMatchObject({
      region: { factsheet: { cards: [] } },
      problems: [{ field: '', fault }],
    });
  });

  test.each([
    { bytes: [0x7b, 0x0a, 0x22, 0xeb, 0x22], fault: { kind: 'not-utf8', line: 2 }, because: 'Windows-1252' },
    { bytes: new Uint8Array(40_000_000), fault: { kind: 'file-too-large' }, because: '40 MB' },
  ])('that cannot be read is named: $because', ({ bytes, fault }) => {
    expect(readRegion(regionFile(Uint8Array.from(bytes)))).toMatchObject({
      problems: [{ field: '', fault }],
    });
  });

  test('that is not there is named by its name', () => {
    const reading = readRegion({ kind: 'file', name: 'region.json' });
    expect(reading.problems).toEqual([
      { field: 'region.json', fault: { kind: 'not-found' }, line: undefined },
    ]);
  });

  test('the example that regions begin with has nothing wrong in it', () => {
    expect(text(readFileSync('docs/region.example.json', 'utf8')).problems).toEqual([]);
  });

  test('in UTF-8 is read, with or without a mark in front', () => {
    for (const mark of ['', '\uFEFF']) {
      const source = regionFile(new TextEncoder().encode(`${mark}{"name": "Curaçao"}`));
      expect(readRegion(source)).toMatchObject({ region: { name: 'Curaçao' }, problems: [] });
    }
  });
});

describe('the setting', () => {
  const withRegion = (region: unknown) =>
    readConfig({
      issuers: [{ iss: 'https://his.test/fhir', name: 'HIS', clients: { consult: 'wor' } }],
      coaches: [{ id: 'a', name: 'A', reference: 'Organization/a' }],
      ...(region !== undefined && { region }),
    });

  test.each<{ region: unknown; source: RegionSource; because: string }>([
    { region: undefined, source: { kind: 'none' }, because: 'most installations have none' },
    { region: { name: 'Zuid' }, source: { kind: 'value', json: { name: 'Zuid' } }, because: 'in place' },
    { region: 'region.json', source: { kind: 'file', name: 'region.json' }, because: 'beside config.json' },
    {
      region: '{"name": 1}',
      source: { kind: 'text', text: '{"name": 1}' },
      because: 'a policy carries text',
    },
  ])('$because', ({ region, source }) => {
    const read = withRegion(region);
    expect(read.ok && read.value.region).toEqual(source);
  });

  test.each([
    { region: '../region.json', because: 'another folder' },
    { region: 'https://elders.test/region.json', because: 'another host, which would see who asks' },
    { region: 3, because: 'no file' },
    { region: ['region.json'], because: 'a list' },
  ])('is refused for $because', ({ region }) => {
    const read = withRegion(region);
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['region']);
  });
});
