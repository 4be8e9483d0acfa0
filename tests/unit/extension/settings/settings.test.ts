import { describe, expect, test } from 'vitest';
import { mergeSettings } from '../../../../extension/settings/merge-settings.ts';
import { readSettings } from '../../../../extension/settings/settings-schema.ts';

const his = 'https://his.voorbeeld.example/fhir';
const region = 'https://regio.voorbeeld.example/fhir';
const enough = {
  issuers: [
    { iss: his, name: 'Ons HIS', clients: { consult: 'wor-extension' } },
    { iss: region, name: 'Regio', clients: { consult: 'wor-extension' } },
  ],
  coaches: [{ id: 'lindeveen', name: 'Welzijn Lindeveen', reference: 'HealthcareService/1' }],
};

describe('a policy', () => {
  test('wins over what was set by hand, and locks what it sets', () => {
    const merged = mergeSettings({ language: 'en', norms: { contactWorkingDays: 9 } }, { language: 'nl' });

    expect(merged.json).toEqual({ language: 'nl', norms: { contactWorkingDays: 9 } });
    expect([...merged.locked]).toEqual(['language']);
  });

  test('replaces a list whole: half a list of coaches would be nobody’s choice', () => {
    const merged = mergeSettings({ coaches: [{ id: 'mine' }] }, { coaches: [{ id: 'theirs' }] });

    expect(merged.json.coaches).toEqual([{ id: 'theirs' }]);
  });
});

describe('a setting that a policy locks by name', () => {
  const byHand = { ...enough, norms: { contactWorkingDays: 9 } };

  test('is not as it was set by hand when the browser let its value fall: it is named as wrong', () => {
    const merged = mergeSettings(byHand, { locked: ['norms', 'coaches'] });
    const read = readSettings(merged.json);

    expect([...merged.locked]).toEqual(['norms', 'coaches']);
    expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['coaches', 'norms']);
  });

  test('is as the policy has it when its value came through', () => {
    const merged = mergeSettings(byHand, { locked: ['norms'], norms: { contactWorkingDays: 3 } });

    expect(merged.json).toEqual({ ...enough, norms: { contactWorkingDays: 3 } });
    expect([...merged.locked]).toEqual(['norms']);
  });

  test.each([{ locked: 'norms' }, { locked: [7] }])(
    'is a list of names, and $locked is named as wrong',
    (policy) => {
      const read = readSettings(mergeSettings(byHand, policy).json);

      expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual(['locked']);
    },
  );
});

describe('settings', () => {
  test('get the defaults of config.json and of the extension', () => {
    const read = readSettings(enough);

    expect(read).toMatchObject({
      ok: true,
      value: { his: [], portals: [], norms: { contactWorkingDays: 5 } },
    });
  });

  test.each([
    {
      settings: { ...enough, his: [{ adapter: 'a', record: 'page' }] },
      field: 'his[0].exchange',
      because: 'a HIS without a server must send its referrals somewhere',
    },
    {
      settings: { ...enough, his: [{ adapter: 'a', record: 'https://elders.example/fhir' }] },
      field: 'his[0].record',
      because: 'only allowed servers are ever contacted',
    },
    {
      settings: { ...enough, his: [{ adapter: 'a', record: 'page', exchange: 'https://elders.example' }] },
      field: 'his[0].exchange',
      because: 'that holds for an exchange too',
    },
    {
      settings: { ...enough, his: [{ adapter: 'a', record: 'page', exchange: region }] },
      field: 'his[0].practice',
      because: 'two practices may each have a patient of one name and birth date',
    },
    { settings: { ...enough, his: [{ record: 'page' }] }, field: 'his[0].adapter', because: 'it is missing' },
    { settings: { ...enough, pagina: 1 }, field: 'pagina', because: 'nobody knows that setting' },
    { settings: { his: [] }, field: 'coaches', because: 'somebody must be referred to' },
  ])('name $field when $because', ({ settings, field }) => {
    const read = readSettings(settings);

    expect(read.ok ? [] : read.problems.map((problem) => problem.field)).toContain(field);
  });

  test.each([{ slash: '' }, { slash: '/' }])('do not mind a slash at the end ("$slash")', ({ slash }) => {
    expect(readSettings({ ...enough, his: [{ adapter: 'a', record: his + slash }] }).ok).toBe(true);
  });
});
