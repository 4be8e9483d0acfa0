import { describe, expect, test } from 'vitest';
import { readConfig, typedIssuer } from '../../../shared/config/config.ts';
import { configSentence } from '../../../shared/panel/context/config-sentence.ts';
import { enLaunch } from '../../../shared/text/en/launch-text.ts';
import { nlLaunch } from '../../../shared/text/nl/launch-text.ts';

const issuer = { iss: 'https://his.test/fhir', name: 'HIS', clients: { consult: 'wor' } };
const coach = { id: 'a', name: 'A', reference: 'Organization/a' };
const good = { issuers: [issuer], coaches: [coach] };

function problemsIn(json: unknown) {
  const read = readConfig(json);
  return read.ok ? [] : read.problems;
}

test('the least that an installation must say is enough', () => {
  const read = readConfig(good);

  expect(read).toMatchObject({
    ok: true,
    value: {
      language: 'nl',
      norms: { contactWorkingDays: 5 },
      record: { problemMonths: 24 },
      referral: { assistant: 'prepares' },
    },
  });
});

test('the settings that come with the app are in order', async () => {
  const { default: shipped } = await import('../../../smart-app/public/config.json');
  expect(problemsIn(shipped)).toEqual([]);
});

test('people who are typed in are referred at a server of the list, in whatever spelling', () => {
  const read = readConfig({ ...good, withoutRecord: { exchange: `${issuer.iss}/` } });

  expect(read.ok && typedIssuer(read.value)?.iss).toBe(issuer.iss);
});

describe('a wrong setting', () => {
  test.each([
    { json: { ...good, issuers: undefined }, field: 'coaches[0].channel', kind: 'no-server' },
    { json: { ...good, coaches: [] }, field: 'coaches', kind: 'empty-list' },
    {
      json: { ...good, withoutRecord: { exchange: 'https://elders.test/fhir' } },
      field: 'withoutRecord.exchange',
      kind: 'not-one-of',
    },
    { json: { ...good, withoutRecord: {} }, field: 'withoutRecord.exchange', kind: 'missing' },
    { json: { ...good, issuers: [{ ...issuer, iss: 'his' }] }, field: 'issuers[0].iss', kind: 'no-address' },
    {
      json: { ...good, issuers: [{ ...issuer, iss: 'ftp://his.test' }] },
      field: 'issuers[0].iss',
      kind: 'no-address',
    },
    { json: { ...good, issuers: [{ ...issuer, name: ' ' }] }, field: 'issuers[0].name', kind: 'empty' },
    {
      json: { ...good, issuers: [{ ...issuer, clients: {} }] },
      field: 'issuers[0].clients.consult',
      kind: 'missing',
    },
    {
      json: { ...good, issuers: [{ ...issuer, scopes: 'v3' }] },
      field: 'issuers[0].scopes',
      kind: 'not-one-of',
    },
    {
      json: { ...good, issuers: [issuer, { ...issuer, iss: 'https://his.test/fhir/' }] },
      field: 'issuers[1].iss',
      kind: 'twice',
    },
    { json: { ...good, coaches: [coach, coach] }, field: 'coaches[1].id', kind: 'twice' },
    {
      json: { ...good, coaches: [{ ...coach, reference: 'welzijn' }] },
      field: 'coaches[0].reference',
      kind: 'wrong-form',
    },
    {
      json: { ...good, coaches: [{ ...coach, postcodes: ['9991 AB'] }] },
      field: 'coaches[0].postcodes[0]',
      kind: 'wrong-form',
    },
    {
      json: { ...good, norms: { contactWorkingDays: 0 } },
      field: 'norms.contactWorkingDays',
      kind: 'too-small',
    },
    {
      json: { ...good, norms: { contactWorkingDays: 99 } },
      field: 'norms.contactWorkingDays',
      kind: 'too-large',
    },
    {
      json: { ...good, norms: { contactWorkingDays: '5' } },
      field: 'norms.contactWorkingDays',
      kind: 'wrong-type',
    },
    {
      json: { ...good, referral: { registrationCode: 'z 68' } },
      field: 'referral.registrationCode',
      kind: 'wrong-form',
    },
    { json: { ...good, isuers: [] }, field: 'isuers', kind: 'unknown-setting' },
    { json: [], field: '', kind: 'wrong-type' },
  ])('$field is $kind', ({ json, field, kind }) => {
    expect(problemsIn(json)).toMatchObject([{ field, fault: { kind } }]);
  });

  test('is named with all the others, so that IT mends them in one go', () => {
    const fields = problemsIn({ issuers: [{ iss: 'x' }], coaches: 'none', langauge: 'nl' }).map(
      ({ field }) => field,
    );

    expect(fields).toEqual(
      expect.arrayContaining([
        'issuers[0].iss',
        'issuers[0].name',
        'issuers[0].clients',
        'coaches',
        'langauge',
      ]),
    );
  });

  test('is a sentence with the fix, in both languages', () => {
    const problem = { field: 'norms.contactWorkingDays', fault: { kind: 'too-large', maximum: 60 } } as const;

    expect(configSentence(problem, nlLaunch.config)).toBe(
      'norms.contactWorkingDays is te groot; maximaal 60.',
    );
    expect(configSentence(problem, enLaunch.config)).toBe(
      'norms.contactWorkingDays is too large; at most 60.',
    );
  });
});
