import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adapterSchema, type HisAdapter } from '../../../../extension/his/his-adapter.ts';
import { shippedAdapters } from '../../../../extension/his/shipped-adapters.ts';
import { lookAtJournal } from '../../../../extension/journal/look-at-journal.ts';
import { pageOf, savedPage, sightOnPaper } from '../his/read/saved-page.ts';

const rosa = { id: '1002', name: "Mw. R. van der Meer-'t Hart", birthDate: '1953-05-14' };
const ria = { id: undefined, name: 'Meer, R. van der', birthDate: '1953-05-14' };
const kees = { id: undefined, name: 'Jansen, K.', birthDate: '1961-02-03' };

function shipped(id: string): HisAdapter {
  const adapter = shippedAdapters.find((each) => each.id === id);
  if (adapter === undefined) throw new Error(`no adapter ${id}`);
  return adapter;
}
const promedico = shipped('promedico-asp');
const bricks = shipped('bricks-huisarts');

const look = (page: string, adapter: HisAdapter, patient: typeof ria | typeof rosa) =>
  lookAtJournal(savedPage(page), adapter, patient, sightOnPaper);
const lineOf = (adapter: HisAdapter) => [adapter.journal?.line ?? 'no journal'];

/** The same HIS, had its journal a line that names the patient. */
const named = adapterSchema.parse({
  ...promedico,
  journal: {
    ...promedico.journal,
    patient: {
      name: { selector: '.van', before: '/' },
      birthDate: { selector: '.van', after: '/' },
      birthDateFormats: ['dd-mm-yyyy'],
    },
  },
});

describe('a bar in the page and a journal in its iframe', () => {
  test('that names no patient is only for somebody who says whose it is', () => {
    const { patient, find } = look('promedico-asp/bar-and-journal.html', promedico, ria);

    expect(patient).toEqual({ kind: 'not-shown' });
    expect(find(lineOf(promedico)).map(({ id }) => id)).toEqual(['contactForm.regelP']);
  });

  test.each([
    {
      page: 'bar-and-journal',
      adapter: promedico,
      patient: kees,
      kind: 'different',
      because: 'the bar names somebody else than the panel',
    },
    {
      page: 'bar-still-empty',
      adapter: promedico,
      patient: ria,
      kind: 'doubt',
      because: 'the bar names no one yet',
    },
    {
      page: 'bar-ahead-of-journal',
      adapter: named,
      patient: kees,
      kind: 'different',
      because: 'a switch: the bar is already at the next patient, the journal is not',
    },
    {
      page: 'bar-and-journal',
      adapter: named,
      patient: ria,
      kind: 'doubt',
      because: 'what should name the patient of the journal is not there',
    },
    {
      page: 'bar-and-named-journal',
      adapter: named,
      patient: ria,
      kind: 'same',
      because: 'bar, journal and panel name one patient',
    },
  ])('$page: $kind, because $because', ({ page, adapter, patient, kind }) => {
    expect(look(`promedico-asp/${page}.html`, adapter, patient).patient).toMatchObject({ kind });
  });

  test.each([
    { page: 'bar-and-message-to-patient', because: 'that form goes to the patient' },
    { page: 'diary', because: 'that is another page' },
  ])('has no field in $page: $because', ({ page }) => {
    expect(look(`promedico-asp/${page}.html`, promedico, ria).find(lineOf(promedico))).toEqual([]);
  });
});

describe('editors that carry the number of their patient', () => {
  test('are told apart by it: the first in the page is of somebody else', () => {
    const { patient, find } = look('bricks-huisarts/two-journals.html', bricks, rosa);

    expect(patient).toEqual({ kind: 'same' });
    expect(find(lineOf(bricks)).map((field) => field.getAttribute('data-test'))).toEqual(['P of 1002']);
  });

  test.each([
    { page: 'journal-of-another', because: 'the only editor is of another dossier' },
    { page: 'journal-without-number', because: 'the editor does not say whose it is' },
  ])('are no field in $page: $because', ({ page }) => {
    expect(look(`bricks-huisarts/${page}.html`, bricks, rosa).find(lineOf(bricks))).toEqual([]);
  });
});

/** A page with some dossiers, each with editors; some hidden, some with the number of another. */
const somePage = fc.record({
  dossiers: fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
  front: fc.nat({ max: 3 }),
  strays: fc.array(
    fc.record({ of: fc.integer({ min: 1, max: 6 }), at: fc.nat({ max: 3 }), hidden: fc.boolean() }),
    { maxLength: 4 },
  ),
  panel: fc.integer({ min: 1, max: 6 }),
  names: fc.boolean(),
});

test('whatever stands in a page, a field that is found is of the dossier of the panel, or the patient is refused', () => {
  fc.assert(
    fc.property(somePage, ({ dossiers, front, strays, panel, names }) => {
      const inFront = dossiers[front % dossiers.length];
      const editor = (of: number, hidden: boolean) =>
        `<div class="editor" data-of="${of}"${hidden ? ' hidden' : ''}><textarea data-test="${of}"></textarea></div>`;
      const page = pageOf(
        `<!doctype html><html><body>${dossiers
          .map(
            (id, index) => `<section data-dossier="${id}"${id === inFront ? '' : ' hidden'}>
              <h1>Patiënt ${'ABCDEF'[id - 1]}., T.</h1><time>0${id}-01-1950</time>
              ${strays
                .filter(({ at }) => names && at === index) // only editors that name their dossier stray
                .map(({ of, hidden }) => editor(of, hidden))
                .join('')}
              ${editor(id, false)}</section>`,
          )
          .join('')}</body></html>`,
      );
      const adapter = adapterSchema.parse({
        version: 1,
        id: 'made',
        name: 'Made',
        proven: false,
        matches: ['https://his.example/*'],
        dossiers: {
          each: 'section',
          key: { attribute: 'data-dossier' },
          active: [{ by: 'displayed' }],
        },
        patient: {
          name: { selector: 'h1' },
          birthDate: { selector: 'time' },
          birthDateFormats: ['dd-mm-yyyy'],
        },
        journal: {
          line: 'textarea',
          ...(names && { names: { around: '.editor', attribute: 'data-of' } }),
        },
        chip: { anchor: 'h1' },
      });
      const ours = {
        id: String(panel),
        name: `Patiënt ${'ABCDEF'[panel - 1]}., T.`,
        birthDate: `1950-01-0${panel}`,
      };

      const { patient, find } = lookAtJournal(page, adapter, ours, sightOnPaper);
      const found = find(['textarea']).map((field) => field.getAttribute('data-test'));

      expect(patient.kind).toBe(panel === inFront ? 'same' : 'different');
      if (panel !== inFront) return;
      expect(found.filter((of) => of !== String(panel))).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    }),
  );
});
