import { describe, expect, test } from 'vitest';
import { draftAdapter } from '../../../../extension/teach/draft-adapter.ts';
import { pageOf, sightOnPaper } from '../his/read/saved-page.ts';

const names = { id: 'made', name: 'Made', matches: ['https://his.example/*'] };
const page = pageOf(`<!-- address: https://his.example/consult/1002 -->
<!doctype html><html><body><section class="dossier" data-consult="1002">
  <h1 class="patient-name">Meer, R. van der</h1><time>14-05-1953</time>
  <form data-consult="1002"><textarea name="regelS"></textarea><textarea name="regelP"></textarea><p class="uitleg">x</p></form>
</section></body></html>`);
const pointed = { name: { selector: '.patient-name' }, birthDate: { selector: 'time' } };
const field = (name: string) => ({ selector: `[name="${name}"]` });

describe('the journal of a page that was taught', () => {
  test('has a field for the line, and for what begins with S', () => {
    const draft = draftAdapter(
      page,
      names,
      { ...pointed, line: field('regelP'), s: field('regelS') },
      sightOnPaper,
    );

    expect(draft).toMatchObject({
      ok: true,
      adapter: { journal: { line: '[name="regelP"]', s: '[name="regelS"]' } },
    });
  });

  test.each([
    { choice: { line: { selector: '.uitleg' } }, because: 'these are words' },
    {
      choice: { line: field('regelP'), s: { selector: '.uitleg' } },
      because: 'S was pointed at beside its field',
    },
    {
      choice: { line: field('regelP'), s: { ...field('regelS'), frame: 'iframe' } },
      because: 'S is in another frame than the line',
    },
  ])('is refused when $because', ({ choice }) => {
    expect(draftAdapter(page, names, { ...pointed, ...choice }, sightOnPaper)).toEqual({
      ok: false,
      problem: 'line-not-a-field',
    });
  });
});
