import { describe, expect, test } from 'vitest';
import { adapterFor } from '../../../../extension/adapter/adapter-for.ts';
import { adapterSentence } from '../../../../extension/adapter/adapter-sentence.ts';
import bricks from '../../../../extension/his/adapters/bricks-huisarts.json';
import sandbox from '../../../../extension/his/adapters/sandbox-his.json';
import { readAdapter } from '../../../../extension/his/read-his-adapter.ts';
import { shippedAdapters } from '../../../../extension/his/shipped-adapters.ts';
import { enAdapter } from '../../../../shared/text/en/adapter-text.ts';
import { enLaunch } from '../../../../shared/text/en/launch-text.ts';
import { nlAdapter } from '../../../../shared/text/nl/adapter-text.ts';
import { nlLaunch } from '../../../../shared/text/nl/launch-text.ts';

describe('an adapter that practice IT imports', () => {
  test.each([
    {
      change: { version: 2 },
      field: 'version',
      says: 'andere versie',
      because: 'it was made for another engine',
    },
    { change: { id: 'Mijn HIS' }, field: 'id', says: 'kleine letters', because: 'ids are plain' },
    {
      change: { matches: ['*://*/*'] },
      field: 'matches[0]',
      says: 'https://',
      because: 'all sites are too many',
    },
    {
      change: { matches: ['https://*.nl/*'] },
      field: 'matches[0]',
      says: 'https://',
      because: 'so is a whole country',
    },
    {
      change: { matches: ['http://his.example.nl/*'] },
      field: 'matches[0]',
      says: 'https://',
      because: 'a browser lets us into no page without TLS, but for this machine',
    },
    { change: { matches: [] }, field: 'matches', says: 'lege lijst', because: 'then it is for nothing' },
    { change: { proven: 'ja' }, field: 'proven', says: 'true, false', because: 'it is yes or no' },
    {
      change: { veld: 1 },
      field: 'veld',
      says: 'kennen wij niet',
      because: 'a typing error must not go unseen',
    },
    { change: { frame: 'div[' }, field: 'frame', says: 'CSS-selector', because: 'no browser understands it' },
    {
      change: { dossiers: { ...sandbox.dossiers, active: [{ by: 'eerste' }] } },
      field: 'dossiers.active[0].by',
      says: 'url, tab, selector',
      because: 'the first of several is no rule',
    },
    {
      change: { dossiers: { ...sandbox.dossiers, active: [{ by: 'url', template: '/x' }] } },
      field: 'dossiers.active[0].template',
      says: '{id}',
      because: 'it says not where the id stands',
    },
    {
      change: { dossiers: { each: 'main', active: [{ by: 'url', template: '/{id}' }] } },
      field: 'dossiers.key',
      says: 'nodig',
      because: 'an address cannot be compared with nothing',
    },
    {
      change: { patient: { ...sandbox.patient, birthDateFormats: ['dd-mm-yy'] } },
      field: 'patient.birthDateFormats[0]',
      says: 'yyyy-mm-dd',
      because: 'two figures are no year',
    },
    {
      change: { chip: {} },
      field: 'chip.anchor',
      says: 'ontbreekt',
      because: 'the chip must stand somewhere',
    },
  ])('has "$field" named: $because', ({ change, field, says }) => {
    const read = readAdapter({ ...sandbox, ...change }, isSelector);
    const problem = read.ok ? undefined : read.problems.find((one) => one.field === field);

    expect(problem).toBeDefined();
    expect(problem && adapterSentence(problem, nlAdapter, nlLaunch.config)).toContain(`${field} `);
    expect(problem && adapterSentence(problem, nlAdapter, nlLaunch.config)).toContain(says);
    expect(problem && adapterSentence(problem, enAdapter, enLaunch.config)).toContain(field);
  });

  test('has all its faults named at once', () => {
    const read = readAdapter({ version: 1, id: '?', name: '' });

    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['id', 'name', 'proven', 'matches', 'dossiers', 'patient', 'chip']),
    );
  });

  test.each([null, 3, 'x', [], {}])('may be anything: %j is refused, not fallen over', (json) => {
    expect(readAdapter(json).ok).toBe(false);
  });
});

describe('the adapters that we ship', () => {
  test('are proven only where saved pages are those of the HIS itself', () => {
    expect(shippedAdapters.filter(({ proven }) => proven).map(({ id }) => id)).toEqual(['sandbox-his']);
  });

  test.each([
    { url: 'http://localhost:4300/his/dossier/x', id: 'sandbox-his', because: 'any port of this machine' },
    { url: 'https://brickshuisarts.nl/2876/taken', id: 'bricks-huisarts', because: 'the site itself' },
    { url: 'https://groep06.brickshuisarts.nl/2876/', id: 'bricks-huisarts', because: 'a subdomain' },
    { url: 'https://brickshuisarts.nl.elders.example/', id: undefined, because: 'it only begins alike' },
    { url: 'https://www.promedico-asp.nl/promedico/start.m', id: 'promedico-asp', because: 'under its path' },
    { url: 'https://www.promedico-asp.nl/nieuws', id: undefined, because: 'not under its path' },
  ])('$url is read by $id: $because', ({ url, id }) => {
    expect(adapterFor(url, shippedAdapters)?.id).toBe(id);
  });

  test('two for one address are none: they could disagree', () => {
    const read = readAdapter({ ...bricks, id: 'eigen' });
    const own = read.ok ? [read.value] : [];

    expect(adapterFor('https://brickshuisarts.nl/1/taken', [...shippedAdapters, ...own])).toBeUndefined();
  });
});

function isSelector(selector: string): boolean {
  return !selector.endsWith('[');
}
