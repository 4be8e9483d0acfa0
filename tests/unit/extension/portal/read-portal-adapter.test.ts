import { describe, expect, test } from 'vitest';
import { isForAddress } from '../../../../extension/adapter/adapter-for.ts';
import { readPortalAdapter } from '../../../../extension/portal/read-portal-adapter.ts';
import { shippedPortalAdapters } from '../../../../extension/portal/shipped-portals.ts';

const good = {
  version: 1,
  id: 'een-portaal',
  name: 'Een portaal',
  proven: false,
  matches: ['https://*.portaal.example/verwijzen/*'],
  fields: [{ label: 'Naam', place: ['#naam'], from: ['name'] }],
};
const naam = good.fields[0];
const anySelector = () => true;

describe('importing the adapter of a portal', () => {
  test('fills in what may be left out', () => {
    expect(readPortalAdapter(good, anySelector)).toMatchObject({
      ok: true,
      value: { byHand: [], fields: [{ options: [], blank: [] }] },
    });
  });

  test.each([
    { wrong: { version: 2 }, field: 'version', kind: 'other-version' },
    { wrong: { id: 'Een portaal' }, field: 'id', kind: 'not-a' },
    { wrong: { proven: 'ja' }, field: 'proven', kind: 'not-one-of' },
    { wrong: { matches: [] }, field: 'matches', kind: 'empty-list' },
    { wrong: { matches: ['https://*/*'] }, field: 'matches[0]', kind: 'not-a' },
    { wrong: { matches: ['https://*.nl/*'] }, field: 'matches[0]', kind: 'not-a' },
    { wrong: { matches: ['http://portaal.example/*'] }, field: 'matches[0]', kind: 'not-a' },
    { wrong: { fields: [{ ...naam, from: ['bsn'] }] }, field: 'fields[0].from[0]', kind: 'not-one-of' },
    { wrong: { fields: [{ ...naam, place: [] }] }, field: 'fields[0].place', kind: 'empty-list' },
    { wrong: { fields: [naam, naam] }, field: 'fields[1].label', kind: 'twice' },
    { wrong: { submit: '#verstuur' }, field: 'submit', kind: 'unknown-setting' },
  ])('names $field when it is wrong ($kind)', ({ wrong, field, kind }) => {
    expect(readPortalAdapter({ ...good, ...wrong }, anySelector)).toMatchObject({
      ok: false,
      problems: [{ field, fault: { kind } }],
    });
  });

  test('names the selector that a browser does not understand', () => {
    const json = { ...good, fields: [{ ...naam, place: ['portal-form', 'input['] }] };

    expect(readPortalAdapter(json, (selector) => !selector.endsWith('['))).toEqual({
      ok: false,
      problems: [{ field: 'fields[0].place[1]', fault: { kind: 'not-a', what: 'selector' } }],
    });
  });
});

describe('the adapters that are shipped', () => {
  test('are all different', () => {
    const ids = shippedPortalAdapters.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    { url: 'http://localhost:4300/portal/vue?patient=berg', fits: ['sandbox-vue'] },
    { url: 'http://localhost:4300/portal/received', fits: [] },
    { url: 'https://localhost.example/portal/vue', fits: [] },
  ])('$url is for $fits', ({ url, fits }) => {
    const found = shippedPortalAdapters.filter((adapter) => isForAddress(adapter, url));

    expect(found.map(({ id }) => id)).toEqual(fits);
  });
});
