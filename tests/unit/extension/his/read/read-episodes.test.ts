import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { EpisodeRules } from '../../../../../extension/his/his-adapter.ts';
import { readEpisodes } from '../../../../../extension/his/read/read-episodes.ts';
import { findScope } from '../../../../../extension/his/read/read-field.ts';
import { sightOnPaper } from './saved-page.ts';

const rules: EpisodeRules = {
  list: 'ul',
  row: 'li',
  code: { selector: 'b' },
  text: { selector: 'i' },
  date: { selector: 'time', formats: ['dd-mm-yyyy'], stands: 'alone' },
  ended: '.over',
  none: { selector: 'p', says: 'Geen episodes' },
  more: '.more',
  holds: 'all',
};
const stress = '<li><b>p02</b><i>Stress</i><time>03-2026</time></li>';

describe('episodes on a page', () => {
  test('are read with code, text, date and state', () => {
    expect(
      readEpisodes(
        findScope(listed(`${stress}<li class="over"><b>Z05.01</b><i>Werk</i></li>`)),
        rules,
        sightOnPaper,
      ),
    ).toEqual({
      known: true,
      value: [
        { id: 'page-0', icpc: 'P02', text: 'Stress', date: '2026-03', state: 'active' },
        { id: 'page-1', icpc: 'Z05.01', text: 'Werk', date: undefined, state: 'ended' },
      ],
    });
  });

  test.each([
    {
      list: '<p>Geen episodes</p>',
      said: { known: true, value: [] },
      because: 'the page says there are none',
    },
    {
      list: '<p>Geen toegang</p>',
      said: { known: false, why: 'unreadable' },
      because: 'the page says something else',
    },
    { list: '', said: { known: false, why: 'unreadable' }, because: 'an empty list may still be filled' },
    {
      list: `${stress}<li></li>`,
      said: { known: false, why: 'incomplete' },
      because: 'a row could not be read',
    },
    {
      list: `${stress}<li class="more">meer</li>`,
      said: { known: false, why: 'incomplete' },
      because: 'there are more',
    },
    {
      list: stress.repeat(600),
      said: { known: false, why: 'incomplete' },
      because: 'a page is not read without end',
    },
    {
      list: '<li><b>P02</b><b>P01</b><i>x</i></li>',
      said: { known: false, why: 'incomplete' },
      because: 'two codes in one row',
    },
  ])('$said.known: $because', ({ list, said }) => {
    expect(readEpisodes(findScope(listed(list)), rules, sightOnPaper)).toMatchObject(said);
  });

  test('of a list that is only a part are seen, and the rest is unknown', () => {
    expect(readEpisodes(findScope(listed(stress)), { ...rules, holds: 'part' }, sightOnPaper)).toMatchObject({
      known: false,
      why: 'incomplete',
      partial: [{ icpc: 'P02' }],
    });
  });

  test('are unclear in state where the page does not tell', () => {
    const { ended: _, ...without } = rules;

    expect(readEpisodes(findScope(listed(stress)), without, sightOnPaper)).toMatchObject({
      value: [{ state: 'unclear' }],
    });
  });

  test('are not offered by a page without them, and unreadable where the list is not there or there twice', () => {
    expect(readEpisodes(findScope(listed(stress)), undefined, sightOnPaper)).toMatchObject({
      known: false,
      why: 'not-offered',
    });
    expect(readEpisodes(findScope(listed(stress)), { ...rules, list: 'ol' }, sightOnPaper)).toMatchObject({
      why: 'unreadable',
    });
    expect(readEpisodes(findScope(listed('</ul><ul>')), rules, sightOnPaper)).toMatchObject({
      why: 'unreadable',
    });
  });

  test('with a code of another system keep their text and have no ICPC code', () => {
    expect(
      readEpisodes(findScope(listed('<li><b>F32.1</b><i>Depressie</i></li>')), rules, sightOnPaper),
    ).toMatchObject({
      value: [{ icpc: undefined, text: 'Depressie' }],
    });
  });
});

function listed(html: string): Element {
  return parseHTML(`<html><body><main><ul>${html}</ul></main></body></html>`).document.body;
}
