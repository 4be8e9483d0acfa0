import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DateFormat,
  dateFormats,
  dateParts,
  findDate,
  readDate,
  writeDate,
} from '../../../../extension/adapter/date-format.ts';

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

describe('a date as a portal wants it', () => {
  test.each([
    { form: 'dd-mm-yyyy', written: '03-02-1950' },
    { form: 'd-m-yyyy', written: '3-2-1950' },
    { form: 'dd/mm/yyyy', written: '03/02/1950' },
    { form: 'ddmmyyyy', written: '03021950' },
    { form: 'yyyy-mm-dd', written: '1950-02-03' },
    { form: 'dd.mm.yyyy', written: '03.02.1950' },
    { form: 'd mmm yyyy', written: '3 feb 1950' },
    { form: 'mm', written: '02' },
  ] as const)('is $written in the form $form', ({ form, written }) => {
    expect(writeDate('1950-02-03', form)).toBe(written);
  });

  test.each([...dateFormats, ...dateParts])(
    'is not made up for somebody of whom only the year is known (%s)',
    (form) => {
      expect(writeDate('1950', form)).toBeUndefined();
    },
  );
});

describe('the date in a piece of page', () => {
  test.each([
    {
      text: 'geboren 3-2-1950 (76 jaar)',
      form: 'd-m-yyyy',
      date: '1950-02-03',
      because: 'words may stand around it',
    },
    { text: '12-03-1950', form: 'dd-mm-yyyy', date: '1950-03-12', because: 'that is all there is' },
    { text: '12-03-1950 / 13-03-1950', form: 'dd-mm-yyyy', date: undefined, because: 'of two, none is sure' },
    { text: '112-03-19501', form: 'dd-mm-yyyy', date: undefined, because: 'it is part of a number' },
    { text: '12 maart 1950', form: 'dd-mm-yyyy', date: undefined, because: 'that is another form' },
    { text: '1950', form: 'dd-mm-yyyy', date: undefined, because: 'a year is no date' },
    { text: '03-1950', form: 'dd-mm-yyyy', date: undefined, because: 'nor is a month' },
    { text: '31-02-1950', form: 'dd-mm-yyyy', date: undefined, because: 'there is no such day' },
    {
      text: 'Jansen, A. / / 12-03-1950 (76) / Vrouw',
      form: 'dd-mm-yyyy',
      date: '1950-03-12',
      because: 'other numbers are no dates',
    },
    { text: 'geb. 12 maart 1950', form: 'd mmm yyyy', date: '1950-03-12', because: 'a month in words' },
    { text: '00-00-1950', form: 'dd-mm-yyyy', date: '1950', because: 'zeros are what nobody knows' },
    { text: '00-03-1950 (76)', form: 'dd-mm-yyyy', date: '1950-03', because: 'only the day is not known' },
    { text: '12-00-1950', form: 'dd-mm-yyyy', date: '1950', because: 'a day of no month is no day' },
    { text: '0-0-1950', form: 'd-m-yyyy', date: '1950', because: 'one zero says as much as two' },
    { text: '1950-00-00', form: 'yyyy-mm-dd', date: '1950', because: 'the other way round too' },
    { text: '00/00/1950', form: 'dd/mm/yyyy', date: '1950', because: 'and with other signs' },
    { text: '00001950', form: 'ddmmyyyy', date: '1950', because: 'and without signs' },
  ] as const)('"$text" is $date: $because', ({ text, form, date }) => {
    expect(findDate(text, [form])).toBe(date);
  });
});

test('whatever is written in a form is read back from it, alone and among words', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
      fc.constantFrom(...dateFormats),
      (date, format) => {
        const iso = date.toISOString().slice(0, 10);
        const written = writeDate(iso, format) ?? '';
        expect(readDate(written, [format])).toBe(iso);
        expect(findDate(`Jansen, A. / / ${written} (76) / Vrouw`, [format])).toBe(iso);
      },
    ),
  );
});
