import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateFormat, dateFormats, readDate } from '../../../../extension/his/read-date.ts';
import { urlPart } from '../../../../extension/his/url-part.ts';

describe('a written date', () => {
  test.each<{ text: string; format: DateFormat; date: string | undefined; because: string }>([
    { text: '1950-03-12', format: 'yyyy-mm-dd', date: '1950-03-12', because: 'it is ISO' },
    { text: ' 12-03-1950 ', format: 'dd-mm-yyyy', date: '1950-03-12', because: 'spaces do not count' },
    { text: '2-3-1950', format: 'dd-mm-yyyy', date: '1950-03-02', because: 'zeros may be left out' },
    { text: '12/03/1950', format: 'dd/mm/yyyy', date: '1950-03-12', because: 'slashes' },
    { text: '12.03.1950', format: 'dd.mm.yyyy', date: '1950-03-12', because: 'points' },
    { text: '12 mrt 1950', format: 'd mmm yyyy', date: '1950-03-12', because: 'a short Dutch month' },
    { text: '12 Maart 1950', format: 'd mmm yyyy', date: '1950-03-12', because: 'a whole Dutch month' },
    { text: '1 mei 1950', format: 'd mmm yyyy', date: '1950-05-01', because: 'May is not March' },
    { text: '03-1950', format: 'dd-mm-yyyy', date: '1950-03', because: 'only month and year are known' },
    { text: '1950', format: 'dd-mm-yyyy', date: '1950', because: 'only the year is known' },
    { text: '00-00-1951', format: 'dd-mm-yyyy', date: '1951', because: 'zeros are what nobody knows' },
    { text: '0-0-1951', format: 'dd-mm-yyyy', date: '1951', because: 'one zero says the same' },
    { text: '1951-00-00', format: 'yyyy-mm-dd', date: '1951', because: 'also the other way round' },
    { text: '00-06-1951', format: 'dd-mm-yyyy', date: '1951-06', because: 'only the day is not known' },
    { text: '00 jun 1951', format: 'd mmm yyyy', date: '1951-06', because: 'also with a month in words' },
    { text: '00-1951', format: 'dd-mm-yyyy', date: '1951', because: 'no month is the year alone' },
    { text: '12-00-1951', format: 'dd-mm-yyyy', date: '1951', because: 'a day of no month says nothing' },
    { text: '00-00-0000', format: 'dd-mm-yyyy', date: undefined, because: 'there is no year' },
    { text: '00-13-1951', format: 'dd-mm-yyyy', date: undefined, because: 'there is no such month' },
    { text: '00 foo 1951', format: 'd mmm yyyy', date: undefined, because: 'nor such a word' },
    {
      text: '12\u201103\u20111951',
      format: 'dd-mm-yyyy',
      date: '1951-03-12',
      because: 'a hyphen that keeps lines together',
    },
    { text: '31-02-1950', format: 'dd-mm-yyyy', date: undefined, because: 'there is no such day' },
    { text: '12-13-1950', format: 'dd-mm-yyyy', date: undefined, because: 'there is no such month' },
    { text: '12 foo 1950', format: 'd mmm yyyy', date: undefined, because: 'there is no such month' },
    { text: '12-03-50', format: 'dd-mm-yyyy', date: undefined, because: 'two figures are no year' },
    { text: '12/03/1950', format: 'dd-mm-yyyy', date: undefined, because: 'the format is another' },
    { text: 'onbekend', format: 'dd-mm-yyyy', date: undefined, because: 'it is no date' },
  ])('"$text" as $format is $date: $because', ({ text, format, date }) => {
    expect(readDate(text, [format])).toBe(date);
  });

  test('is a date that exists, or nothing, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = readDate(text, dateFormats);
        expect(date === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)).toBe(true);
      }),
    );
  });
});

describe('the dossier that an address names', () => {
  test.each([
    {
      path: '/s/consult/42/journaal',
      template: '/s/consult/{id}/',
      id: '42',
      because: 'it stands in the path',
    },
    {
      path: '/2876/s/consult/42',
      template: '/s/consult/{id}',
      id: '42',
      because: 'a practice number goes before',
    },
    {
      path: '/his#/patient/a%20b?x=1',
      template: '#/patient/{id}',
      id: 'a b',
      because: 'it stands behind the hash',
    },
    { path: '/his?patient=7&tab=2', template: '?patient={id}', id: '7', because: 'it stands in the query' },
    { path: '/s/consult/', template: '/s/consult/{id}', id: undefined, because: 'it is empty' },
    {
      path: '/s/consult/42',
      template: '/s/consult/{id}/',
      id: undefined,
      because: 'what must follow does not',
    },
    { path: '/taken', template: '/s/consult/{id}', id: undefined, because: 'the address is another' },
    {
      path: '/s/consult/42#/s/consult/43',
      template: '/s/consult/{id}',
      id: undefined,
      because: 'two are named',
    },
    {
      path: '/s/consult/%E0%A4%A',
      template: '/s/consult/{id}',
      id: undefined,
      because: 'it cannot be decoded',
    },
  ])('$path has $id: $because', ({ path, template, id }) => {
    expect(urlPart(`https://his.voorbeeld.example${path}`, template)).toBe(id);
  });
});
