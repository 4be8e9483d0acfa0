import { describe, expect, test } from 'vitest';
import { comparePatients } from '../../../../shared/domain/identity/compare-patients.ts';

const claim = (...names: readonly string[]) => ({ names, birthDate: '1950-03-12', id: undefined });

describe('one person', () => {
  test.each([
    { page: 'Berg M.J. van den', record: ['M.J. van den Berg'], because: 'a list may leave out the comma' },
    { page: 'Hof, J. van t', record: ["J. van 't Hof"], because: 'an apostrophe may get lost' },
    { page: 'J. vant Hof', record: ["J. van 't Hof"], because: 'so may the space before it' },
    { page: "P. 's-Gravesande", record: ["Piet 's-Gravesande"], because: 'they are equal but for the name' },
    { page: "Gravesande, P. 's", record: ["Piet 's-Gravesande"], because: "'s is a prefix" },
    { page: 'O Neil, S.', record: ["Sean O'Neil"], because: 'it may be two words' },
    { page: 'M. Elkhattabi', record: ['Mohammed El Khattabi'], because: 'it may be one word' },
    { page: 'A.-M. Jansen', record: ['A.M. Jansen'], because: 'initials may have a hyphen' },
    { page: 'Annemarie Jansen', record: ['Anne-Marie Jansen'], because: 'a given name may be one word' },
    {
      page: 'Berg, R. van den e/v de Groot',
      record: ['Ria de Groot-van den Berg'],
      because: 'the partner’s name may follow the prefix',
    },
    {
      page: 'Nguyen Thi Lan',
      record: ['Thi Lan Nguyen', 'T. Nguyen'],
      because: 'three names are the same in any order',
    },
  ])('is "$page" and $record: $because', ({ page, record }) => {
    expect(comparePatients(claim(page), claim(...record))).toBe('same');
    expect(comparePatients(claim(...record), claim(page))).toBe('same');
  });
});

describe('not surely one person', () => {
  test.each([
    { page: 'Berg W.P. van den', record: ['M.J. van den Berg'], because: 'other initials' },
    { page: 'P. Jansen en W. Jansen', record: ['Pieter Jansen'], because: 'these are two' },
    { page: 'Anna Marie Jansen', record: ['Anne-Marie Jansen'], because: 'a letter differs' },
    { page: 'Jan Peter', record: ['Jan Peters'], because: 'a letter differs' },
    { page: 'Baby Jansen', record: ['Pieter Jansen'], because: 'it is a child without a name' },
    { page: 'Fam. de Jong', record: ['Jan de Jong'], because: 'it is a family' },
  ])('are "$page" and $record: $because', ({ page, record }) => {
    expect(comparePatients(claim(page), claim(...record))).not.toBe('same');
  });
});
