import { describe, expect, test } from 'vitest';
import { readRegion } from '../../../../shared/config/region/read-region.ts';

const value = (json: object) => readRegion({ kind: 'value', json });
const ownRoute = { id: 'moestuin', label: 'De moestuin', explanation: 'Samen tuinieren.' };

test('codes that a region adds are in its own code system, also as the ground of a route', () => {
  const { region, problems } = value({
    codeSystem: 'https://w.example/codes/',
    themes: [
      { id: 'pontje', label: 'Varen' },
      { id: 'nature', label: 'Buiten' },
    ],
    endReasons: [{ id: 'te-ver', label: 'Te ver' }],
    routes: [{ ...ownRoute, shows: { themes: ['pontje', 'nature'] } }],
  });
  expect(problems).toEqual([]);
  expect(region.themes.map(({ id }) => id)).toEqual(['https://w.example/codes/wor-theme|pontje', 'nature']);
  expect(region.endReasons.map(({ id }) => id)).toEqual(['https://w.example/codes/wor-ending|te-ver']);
  expect(region.routes[0]?.shows?.themes).toEqual(['https://w.example/codes/wor-theme|pontje', 'nature']);
});

describe('what is wrong with a code that a region adds', () => {
  test.each([
    {
      json: { endReasons: [{ id: 'te-ver', label: 'Te ver weg' }] },
      problems: ['endReasons[0].id no-code-system'],
      because: 'another system could not tell it from ours',
    },
    {
      json: { themes: [7, { id: 'natuur', label: 'Natuur' }, { id: 'nature', label: 'Buiten' }] },
      problems: ['themes[1].id no-code-system', 'themes[0] wrong-type'],
      because: 'it may be a word that was misspelt',
    },
    {
      json: { codeSystem: 'javascript:alert(1)', themes: [{ id: 'pontje', label: 'Varen' }] },
      problems: ['codeSystem no-address', 'themes[0].id no-code-system'],
      because: 'a code system is known by an address',
    },
    {
      json: { codeSystem: 'https://w.example', themes: [{ id: 'Het Pontje', label: 'Varen' }] },
      problems: ['themes[0].id wrong-form'],
      because: 'a code has no capitals and no spaces',
    },
    {
      json: {
        codeSystem: 'https://w.example',
        endReasons: [
          { id: 'te-ver', label: 'Te ver' },
          { id: 'te-ver', label: 'Ver' },
        ],
      },
      problems: ['endReasons[1] twice'],
      because: 'a code has one name',
    },
  ])('$problems: $because', ({ json, problems }) => {
    const wrong = value(json).problems.map(({ field, fault }) => `${field} ${fault.kind}`);
    expect(wrong).toEqual(problems);
  });
});
