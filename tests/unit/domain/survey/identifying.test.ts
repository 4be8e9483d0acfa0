import { expect, test } from 'vitest';
import { findIdentifying } from '../../../../shared/domain/survey/identifying.ts';

test.each([
  { text: 'Bel mij op 06-12345678.', found: ['phone 06-12345678'], because: 'a mobile number' },
  {
    text: '0595 123 456 of +31 6 1234 5678',
    found: ['phone 0595 123 456', 'phone +31 6 1234 5678'],
    because: 'two',
  },
  { text: 'BSN 111222333', found: ['bsn 111222333'], because: 'it passes the check of a BSN' },
  { text: 'nummer 1112.22.333', found: ['bsn 1112.22.333'], because: 'people put signs in it' },
  { text: 'order 123456789', found: [], because: 'nine digits that do not pass the check' },
  { text: 'geboren 10-7-1948', found: ['date 10-7-1948'], because: 'a birth date' },
  {
    text: 'op 1948-07-10 en 10 juli',
    found: ['date 1948-07-10', 'date 10 juli'],
    because: 'other ways to write one',
  },
  { text: 'mail jan@praktijk.nl', found: ['mail jan@praktijk.nl'], because: 'it leads to somebody' },
  {
    text: 'In 2026 zag ik 12 of 13 patiënten, cijfer 7,5.',
    found: [],
    because: 'a year and counts lead to no one',
  },
  { text: '24/7 bereikbaar, 3-4 keer', found: [], because: 'these are no dates' },
  { text: '', found: [], because: 'nothing is there' },
])('"$text": $because', ({ text, found }) => {
  expect(findIdentifying(text).map(({ kind, words }) => `${kind} ${words}`)).toEqual(found);
});
