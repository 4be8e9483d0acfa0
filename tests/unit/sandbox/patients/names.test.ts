import { describe, expect, test } from 'vitest';
import { nlCoreNames, olderNames, type PersonName } from '../../../../sandbox/patients/name.ts';

const person: PersonName = {
  initials: ['G.', 'M.'],
  callName: 'Greet',
  own: { prefix: 'van den', name: 'Berg' },
  partner: { prefix: 'de', name: 'Groot' },
  order: 'NL3',
};

describe('a Dutch name', () => {
  test.each([
    { order: 'NL1', family: 'van den Berg', because: 'she uses her own name' },
    { order: 'NL2', family: 'de Groot', because: 'she uses her partner’s name' },
    { order: 'NL3', family: 'de Groot-van den Berg', because: 'her partner’s name comes first' },
    { order: 'NL4', family: 'van den Berg-de Groot', because: 'her own name comes first' },
  ] as const)('in order $order is $family: $because', ({ order, family }) => {
    expect(nlCoreNames({ ...person, order })[0]?.family).toBe(family);
  });

  test('marks initials, and gives the call name apart', () => {
    const [official, usual] = nlCoreNames(person);

    expect(official?.given).toEqual(['G.', 'M.']);
    expect(official?._given?.map((given) => given?.extension?.[0]?.valueCode)).toEqual(['IN', 'IN']);
    expect(usual).toEqual({ use: 'usual', given: ['Greet'] });
  });

  test('of an older export holds the call name among the given names', () => {
    const [name] = olderNames(person);

    expect(name?.given).toEqual(['G.', 'M.', 'Greet']);
    expect(name?._given?.map((given) => given?.extension?.[0]?.valueString)).toEqual(['IN', 'IN', 'CL']);
  });
});
