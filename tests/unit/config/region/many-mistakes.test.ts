import { describe, expect, test } from 'vitest';
import { readRegion } from '../../../../shared/config/region/read-region.ts';

describe('a file that is wrong all over', () => {
  test('has its first hundred mistakes named, and how many there are more', () => {
    const themes = Array.from({ length: 5000 }, () => ({ id: 'Geen Code', label: 7 }));
    const { region, problems } = readRegion({ kind: 'text', text: JSON.stringify({ name: 'Zuid', themes }) });
    expect(region.name, 'what is right counts').toBe('Zuid');
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.fault).toEqual({ kind: 'more-mistakes', count: 9900 });
  });

  test('is not followed deeper than anybody means, in a policy as in a file', () => {
    const deep: object = JSON.parse(`{"name":"Zuid","words":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`);
    const { problems } = readRegion({ kind: 'value', json: deep });
    expect(problems.map(({ fault }) => fault.kind)).toEqual(['wrong-type']);
  });

  test.each([
    {
      json: '{"name": "Zuid",\n"name": "Noord"}',
      told: ['name twice 2'],
      because: 'a parser keeps the last',
    },
    {
      json: '{"themes": [\n{"id": "nature",\n"label": "Buiten", "id": "cooking"}]}',
      told: ['themes[0].id twice 3'],
      because: 'one of them was meant',
    },
    { json: '{"name": "Zuid", "owner": "name"}', told: [], because: 'a value is no name' },
  ])('$told: $because', ({ json, told }) => {
    const { problems } = readRegion({ kind: 'text', text: json });
    expect(problems.map(({ field, fault, line }) => `${field} ${fault.kind} ${line}`)).toEqual(told);
  });
});
