import { expect, test } from 'vitest';
import { readRegion } from '../../../../shared/config/region/read-region.ts';
import { cardSentences } from '../../../../shared/domain/region/translations.ts';

const turkish: Readonly<Record<string, unknown>> = {
  language: 'tr',
  name: 'Türkçe',
  translatedBy: 'A. Vertaler',
  ...Object.fromEntries(
    Object.entries(cardSentences).map(([id, names]) => [
      id,
      `x ${names.map((name) => `{${name}}`).join(' ')}`,
    ]),
  ),
};

test.each([
  { said: {}, problem: undefined, because: 'nothing is wrong' },
  {
    said: { byPhone: 'x {dag}' },
    problem: 'card.translations[0].byPhone no-placeholder',
    because: 'without the number the patient waits at the wrong phone',
  },
  {
    said: { refuse: undefined },
    problem: 'card.translations[0].refuse missing',
    because: 'a card that leaves out that one may say no is not the card',
  },
  {
    said: { intro: '{praktijk} en {naam}' },
    problem: 'card.translations[0].intro unknown-placeholder',
    because: 'only what the sentence is about is filled in',
  },
  {
    said: { language: 'nl' },
    problem: 'card.translations[0].language wrong-form',
    because: 'Dutch is ours',
  },
  {
    said: { title: 3 },
    problem: 'card.translations[0].title wrong-type',
    because: 'a number is no sentence',
  },
])('a translated card with $said: $problem, since $because', ({ said, problem }) => {
  const json = { card: { translations: [{ ...turkish, ...said }] } };
  const { region, problems } = readRegion({ kind: 'value', json });

  expect(problems.map(({ field, fault }) => `${field} ${fault.kind}`)).toEqual(
    problem === undefined ? [] : [problem],
  );
  expect(region.card.translations).toHaveLength(problem === undefined ? 1 : 0);
});
