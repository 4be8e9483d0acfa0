import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themes } from '../../../../shared/domain/referral/choice-fields.ts';
import { judgeOn } from '../../../../shared/domain/social-map/activity.ts';
import { findExamples, searchIn } from '../../../../shared/domain/social-map/find-activities.ts';
import { measureFrom, nearnesses } from '../../../../shared/domain/social-map/near.ts';
import { activity, place } from '../../../builders/activity.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const near = { from: 'patient', postcode: '9991', wijk: 'Noord', municipality: 'Lindeveen' } as const;

const anyActivity = fc
  .record({
    name: fc.constantFrom('Koor', 'Eettafel', 'wandelen', 'Ábc', '<b>x</b>', ''),
    themes: fc.subarray([...themes]),
    places: fc.array(
      fc.record({
        postcode: fc.constantFrom('', '9991', '9992'),
        wijk: fc.constantFrom('', 'Noord', 'Zuid'),
        municipality: fc.constantFrom('', 'Lindeveen', 'Oostdrecht'),
      }),
      { maxLength: 2 },
    ),
    checkedOn: fc.constantFrom('', '2026-11-01', '2025-01-01', '2020-01-01', '2030-01-01'),
    until: fc.constantFrom('', '2026-01-01', '2027-01-01'),
    status: fc.constantFrom('active' as const, 'stopped' as const),
  })
  .map(({ places, ...said }) => activity({ ...said, places: places.map(place) }));
const anyMap = fc
  .array(anyActivity, { maxLength: 40 })
  .map((list) => list.map((one, index) => ({ ...one, id: `a${index}` })));
const anyThemes = fc.subarray([...themes]);

describe('examples', () => {
  test('are of the theme, are still offered, are few, and the nearest that there are', () => {
    fc.assert(
      fc.property(anyMap, anyThemes, (map, chosen) => {
        const measure = measureFrom(near);
        const rank = (one: (typeof map)[number]) => nearnesses.indexOf(measure(one).nearness);
        const found = findExamples(map, chosen, near, today);

        expect(found.map(({ theme }) => theme)).toEqual(chosen.length === 0 ? ['any'] : chosen);
        for (const { theme, examples } of found) {
          const fits = map.filter(
            (one) =>
              (theme === 'any' || one.themes.includes(theme)) &&
              judgeOn(today).whyNotOffered(one) === undefined,
          );
          const shown = examples.map((one) => one.activity);
          expect(shown.length).toBe(Math.min(fits.length, chosen.length > 1 ? 3 : 5));
          expect(shown.every((one) => fits.includes(one))).toBe(true);
          const ranks = shown.map(rank);
          expect(ranks).toEqual(ranks.toSorted());
          const farthest = ranks.at(-1) ?? 0;
          expect(fits.filter((one) => !shown.includes(one)).every((one) => rank(one) >= farthest)).toBe(true);
        }
      }),
    );
  });

  test('do not depend on the order of the file', () => {
    fc.assert(
      fc.property(anyMap, anyThemes, (map, chosen) => {
        expect(findExamples(map.toReversed(), chosen, near, today)).toEqual(
          findExamples(map, chosen, near, today),
        );
      }),
    );
  });
});

describe('searching', () => {
  test('no words find all, and what is found holds every word', () => {
    fc.assert(
      fc.property(anyMap, (map) => {
        const search = searchIn(map);
        expect(search('  ')).toEqual(map);
        expect(search('KOOR noord').every(({ name }) => name === 'Koor')).toBe(true);
      }),
    );
  });

  test.each([
    { words: 'abc', because: 'an accent is no difference' },
    { words: 'LINDE ábc', because: 'words may be anywhere, in any order' },
    { words: '9991', because: 'a postcode is a word' },
  ])('"$words" finds it: $because', ({ words }) => {
    expect(searchIn([activity({ name: 'Ábc' })])(words)).toHaveLength(1);
  });
});
