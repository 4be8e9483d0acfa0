import { describe, expect, test } from 'vitest';
import { dateForms, dateIn, writeDate } from '../../../../extension/portal/date-form.ts';

describe('a date as a portal wants it', () => {
  test.each([
    { form: 'dd-mm-yyyy', written: '03-02-1950' },
    { form: 'd-m-yyyy', written: '3-2-1950' },
    { form: 'dd/mm/yyyy', written: '03/02/1950' },
    { form: 'ddmmyyyy', written: '03021950' },
    { form: 'yyyy-mm-dd', written: '1950-02-03' },
    { form: 'mm', written: '02' },
  ] as const)('is $written in the form $form', ({ form, written }) => {
    expect(writeDate('1950-02-03', form)).toBe(written);
  });

  test.each(dateForms)('is not made up for somebody of whom only the year is known (%s)', (form) => {
    expect(writeDate('1950', form)).toBeUndefined();
  });
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
    { text: '1950', form: 'yyyy', date: undefined, because: 'a year is no date' },
    { text: '00-00-1950', form: 'dd-mm-yyyy', date: '1950', because: 'zeros are what nobody knows' },
    { text: '00-03-1950 (76)', form: 'dd-mm-yyyy', date: '1950-03', because: 'only the day is not known' },
    { text: '12-00-1950', form: 'dd-mm-yyyy', date: '1950', because: 'a day of no month is no day' },
    { text: '0-0-1950', form: 'd-m-yyyy', date: '1950', because: 'one zero says as much as two' },
    { text: '1950-00-00', form: 'yyyy-mm-dd', date: '1950', because: 'the other way round too' },
    { text: '00/00/1950', form: 'dd/mm/yyyy', date: '1950', because: 'and with other signs' },
    { text: '00001950', form: 'ddmmyyyy', date: '1950', because: 'and without signs' },
  ] as const)('"$text" is $date: $because', ({ text, form, date }) => {
    expect(dateIn(text, form)).toBe(date);
  });
});
