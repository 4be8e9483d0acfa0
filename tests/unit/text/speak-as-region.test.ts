import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegionWords } from '../../../shared/domain/region/region.ts';
import { speakAsRegion } from '../../../shared/text/region/speak-as-region.ts';

const makelaar: RegionWords = {
  recipe: 'De Wending',
  coach: { word: 'sociaal makelaar', plural: 'sociaal makelaars', article: 'de' },
  organisation: { word: 'wijkhuis', plural: 'wijkhuizen', article: 'het' },
};
const team: RegionWords = { coach: { word: 'wijkteam', plural: 'wijkteams', article: 'het' } };

describe('a sentence of ours, in a region’s words', () => {
  test.each([
    {
      ours: 'De coach belt u.',
      words: makelaar,
      theirs: 'De sociaal makelaar belt u.',
      because: 'a word with "de"',
    },
    { ours: 'De coach belt u.', words: team, theirs: 'Het wijkteam belt u.', because: 'a word with "het"' },
    {
      ours: 'Vraag deze welzijnscoach',
      words: team,
      theirs: 'Vraag dit wijkteam',
      because: 'deze becomes dit',
    },
    {
      ours: 'Verwijs naar een andere coach',
      words: team,
      theirs: 'Verwijs naar een ander wijkteam',
      because: 'andere loses its e',
    },
    { ours: 'Welzijnscoach', words: makelaar, theirs: 'Sociaal makelaar', because: 'a capital stays one' },
    { ours: 'alle coaches', words: team, theirs: 'alle wijkteams', because: 'more of them' },
    { ours: 'de coaches', words: team, theirs: 'de wijkteams', because: '"de" before more of them' },
    { ours: 'Coachorganisaties', words: makelaar, theirs: 'Wijkhuizen', because: 'the organisation' },
    {
      ours: 'naar de welzijnsorganisatie',
      words: makelaar,
      theirs: 'naar het wijkhuis',
      because: '"het" there too',
    },
    { ours: 'Welzijn op Recept', words: makelaar, theirs: 'De Wending', because: 'the recipe' },
    {
      ours: 'WoR: 2',
      words: makelaar,
      theirs: 'De Wending: 2',
      because: 'short where nothing shorter is set',
    },
    { ours: 'leefstijlcoach', words: makelaar, theirs: 'leefstijlcoach', because: 'another profession' },
    { ours: 'coach@voorbeeld.nl', words: makelaar, theirs: 'coach@voorbeeld.nl', because: 'an address' },
  ])('$because: $ours', ({ ours, words, theirs }) => {
    expect(speakAsRegion({ ours }, words, 'nl')).toEqual({ ours: theirs });
  });

  test.each([
    {
      ours: 'A wellbeing coach calls',
      theirs: 'A social broker calls',
      because: 'an English word of theirs',
    },
    { ours: 'the link worker', theirs: 'the social broker', because: 'another English word of ours' },
    { ours: 'lifestyle coach', theirs: 'lifestyle coach', because: 'another profession' },
  ])('in English: $because', ({ ours, theirs }) => {
    const english = { singular: 'social broker', plural: 'social brokers' };
    const words = { coach: { word: 'makelaar', plural: 'makelaars', article: 'de', english } } as const;
    expect(speakAsRegion({ ours }, words, 'en')).toEqual({ ours: theirs });
  });

  test('is said by functions, lists and rooms alike', () => {
    const ours = {
      room: { many: (count: number) => [`${count} coaches`, { title: () => 'Welzijn op Recept' }] },
    };
    const [said, more] = speakAsRegion(ours, makelaar, 'nl').room.many(2) as [
      string,
      { title: () => string },
    ];

    expect(said).toBe('2 sociaal makelaars');
    expect(more.title()).toBe('De Wending');
  });
});

describe('what a sentence is given', () => {
  const ours = { told: ({ words }: { readonly words: string }) => `De coach las: ${words}` };

  test('comes out as it went in: a patient who said "coach" said "coach"', () => {
    const said = speakAsRegion(ours, makelaar, 'nl').told({
      words: 'Mijn coach van Welzijn op Recept is lief.',
    });
    expect(said).toBe('De sociaal makelaar las: Mijn coach van Welzijn op Recept is lief.');
  });

  test('whatever it is', () => {
    const part = fc.oneof(
      fc.constantFrom('coach', 'de coach', 'Welzijn op Recept', 'WoR', 'welzijnsorganisatie', 'wijkhuis'),
      fc.string(),
    );
    const text = fc.array(part, { minLength: 2 }).map((parts) => `${parts.join(' ')}.`);
    fc.assert(
      fc.property(text, (words) => {
        expect(speakAsRegion(ours, makelaar, 'nl').told({ words })).toBe(`De sociaal makelaar las: ${words}`);
      }),
    );
  });

  test('may be an id by which a sentence is found', () => {
    const byId = { for: (id: 'coach') => ({ coach: 'Kies een welzijnscoach' })[id] };
    expect(speakAsRegion(byId, makelaar, 'nl').for('coach')).toBe('Kies een sociaal makelaar');
  });
});

test('a region without words leaves all as it is, to the same object', () => {
  const ours = { title: 'Welzijn op Recept' };
  expect(speakAsRegion(ours, {}, 'nl')).toBe(ours);
});
