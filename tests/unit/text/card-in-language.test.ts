import { expect, test } from 'vitest';
import { type CardTranslation, cardSentences } from '../../../shared/domain/region/translations.ts';
import { toCardText } from '../../../shared/text/region/card-in-language.ts';

/** Every sentence is its own id, with what it fills in. */
const sentences = Object.fromEntries(
  Object.entries(cardSentences).map(([id, names]) => [
    id,
    [id, ...names.map((name) => `{${name}}`)].join(' '),
  ]),
) as Record<keyof typeof cardSentences, string>;
const turkish: CardTranslation = {
  language: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  translatedBy: 'A. Vertaler',
  ...sentences,
};

const { patientCard, dates } = toCardText(turkish);

test('fills in names, days and numbers, and says the date as the language does', () => {
  expect(patientCard.forPerson('Ria')).toBe('forPerson Ria');
  expect(patientCard.contact.letter('7 Aralık')).toBe('byLetter 7 Aralık');
  expect(dates.longDate('2026-12-07')).toBe('7 Aralık 2026');
});

test('keeps the figures of a number in their order, also between words from right to left', () => {
  const number = '\u20660595 000 200\u2069';
  expect(patientCard.contact.phone('7 Aralık', '0595 000 200')).toBe(`byPhone 7 Aralık ${number}`);
  expect(patientCard.notCalled('7 Aralık', '0595 000 200')).toBe(`notCalled 7 Aralık ${number}`);
});

test('leaves out what is in Dutch words, so that no card is in two languages', () => {
  const dutch = [
    patientCard.waitingTime('ongeveer 2 weken'),
    patientCard.bestMoment('ochtend'),
    patientCard.wishes('muziek'),
    patientCard.nearbyCosts('5 euro'),
  ];
  expect(dutch).toEqual(['', '', '', '']);
});

test('a name with braces in it is not filled in again', () => {
  expect(patientCard.forPerson('{dag}')).toBe('forPerson {dag}');
});

test('a sentence of the translation never gets lost: each is somewhere on the card', () => {
  const said = JSON.stringify([
    patientCard,
    patientCard.forPerson('x'),
    patientCard.intro('x'),
    patientCard.waitingList(3),
    ...[
      patientCard.contact.phone('x', 'x'),
      patientCard.contact.email('x', 'x'),
      patientCard.contact.letter('x'),
    ],
    patientCard.notCalled('x', ''),
  ]);
  for (const id of Object.keys(cardSentences)) expect(said).toContain(`"${id}`);
});
