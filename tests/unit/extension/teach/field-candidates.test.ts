import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { elementsAt } from '../../../../extension/form/elements-at.ts';
import { readLabel } from '../../../../extension/form/find-field.ts';
import { fieldAt, fieldCandidates } from '../../../../extension/teach/field-candidates.ts';

const page = (html: string) => parseHTML(`<html><body><form>${html}</form></body></html>`).document;
const marked = (document: Document) => document.querySelector('[data-here]') as Element;

describe('the field that was pointed at', () => {
  test.each([
    { html: '<input data-here name="naam">', fields: 1, because: 'it is the field itself' },
    {
      html: '<label data-here for="n">Naam</label><input id="n"><input>',
      fields: 1,
      because: 'the label is for it',
    },
    {
      html: '<label><b data-here>Naam</b> <input></label><input>',
      fields: 1,
      because: 'it is inside the label',
    },
    {
      html: '<div data-here>Naam <input></div><input>',
      fields: 1,
      because: 'there is one in what was pointed at',
    },
    {
      html: '<fieldset><legend>Bellen</legend><label data-here><input type="radio" name="b"> Ja</label><label><input type="radio" name="b"> Nee</label></fieldset>',
      fields: 2,
      because: 'radios answer one question together',
    },
    {
      html: '<div role="radiogroup" aria-label="Bellen"><label data-here><input type="radio"> Ja</label><label><input type="radio"> Nee</label></div><input type="radio">',
      fields: 2,
      because: 'without a name, their group is the question',
    },
    { html: '<p data-here>Naam</p><input>', fields: 0, because: 'words are no field' },
    { html: '<div data-here><input><input></div>', fields: 0, because: 'it could be either' },
  ])('is $fields element(s): $because', ({ html, fields }) => {
    expect(fieldAt(marked(page(html)))).toHaveLength(fields);
  });
});

describe('what a form calls a field', () => {
  test.each([
    {
      html: '<label for="x1">Naam: *</label><input data-here id="x1">',
      label: 'Naam',
      because: 'by its label',
    },
    {
      html: '<label>Tolk <select data-here><option>Pools</option></select></label>',
      label: 'Tolk',
      because: 'the choices in a label are not its words',
    },
    {
      html: '<span id="q">Telefoon</span><input data-here aria-labelledby="q">',
      label: 'Telefoon',
      because: 'words elsewhere name it',
    },
    {
      html: '<input data-here aria-label="E-mail">',
      label: 'E-mail',
      because: 'only screen readers hear it',
    },
    {
      html: '<fieldset><legend>Mag de coach bellen?</legend><label><input data-here type="radio"> Ja</label></fieldset>',
      label: 'Mag de coach bellen?',
      because: 'of a radio it is the question',
    },
    { html: '<input data-here>', label: '', because: 'nothing names it' },
  ])('is "$label": $because', ({ html, label }) => {
    expect(readLabel(marked(page(html)))).toBe(label);
  });
});

describe('ways to find a field again', () => {
  test.each([
    {
      html: '<input data-here name="naam" id="mat-input-3">',
      ways: ['name', 'label'],
      because: 'a made id is no name',
    },
    { html: '<input data-here id="mat-input-3">', ways: ['label'], because: 'its label is left' },
    {
      html: '<input data-here class="phone">',
      ways: ['label'],
      because: 'a class may be on its neighbour tomorrow',
    },
  ])('are $ways: $because', ({ html, ways }) => {
    const document = page(`<label>Telefoon ${html}</label><label>Naam van de arts <input></label>`);
    expect(fieldCandidates(fieldAt(marked(document))).map(({ kind }) => kind)).toEqual(ways);
  });

  test('are none for two fields of one label and no name', () => {
    const document = page('<label>Naam <input data-here></label><label>Naam <input></label>');
    expect(fieldCandidates(fieldAt(marked(document)))).toEqual([]);
  });
});

type Question = { readonly name: string; readonly label: string; readonly kind: 'text' | 'list' | 'choice' };
const questions: readonly Question[] = [
  { name: 'naam', label: 'Naam', kind: 'text' },
  { name: 'telefoon', label: 'Telefoonnummer', kind: 'text' },
  { name: 'reden', label: 'Reden', kind: 'text' },
  { name: 'tolk', label: 'Tolk', kind: 'list' },
  { name: 'bellen', label: 'Mag de coach bellen?', kind: 'choice' },
  { name: 'spoed', label: 'Is er haast bij?', kind: 'choice' },
];
const english: Readonly<Record<string, string>> = { Naam: 'Name', Telefoonnummer: 'Phone', Reden: 'Reason' };

/** How one load of a form is written: what a release, a router or a translator may change. */
const someForm = fc.record({
  shown: fc.shuffledSubarray([...questions], { minLength: 1 }),
  names: fc.constantFrom('chosen' as const, 'none' as const),
  labels: fc.constantFrom('around' as const, 'for' as const, 'aria' as const),
  build: fc.stringMatching(/^[a-z0-9]{6}$/),
  language: fc.constantFrom('nl' as const, 'en' as const),
});
type Form = typeof someForm extends fc.Arbitrary<infer T> ? T : never;

/** Writes it; `data-question` tells the test which is which, and nothing else may. */
function written({ shown, names, labels, build, language }: Form): Document {
  const rows = shown.map(({ name, label, kind }, index) => {
    const words = language === 'nl' ? label : (english[label] ?? label);
    const id = `${build}-${index}`;
    const said = names === 'chosen' ? ` name="${name}"` : '';
    const aria = labels === 'aria' ? ` aria-label="${words}"` : ` id="${id}"`;
    const test = ` data-v-${build} data-test-question="${name}"`;
    if (kind === 'choice') {
      return `<fieldset><legend>${words}</legend>${['Ja', 'Nee']
        .map((each) => `<label><input type="radio"${said}${test}> ${each}</label>`)
        .join('')}</fieldset>`;
    }
    const field =
      kind === 'list'
        ? `<select${aria}${said}${test}><option>Pools</option></select>`
        : `<input${aria}${said}${test}>`;
    if (labels === 'around') return `<label>${words} ${field}</label>`;
    return labels === 'for' ? `<label for="${id}">${words}</label>${field}` : field;
  });
  return page(rows.join('')) as unknown as Document;
}

test('whatever becomes of a form, a way finds its own field, none, or too many, never another one', () => {
  fc.assert(
    fc.property(someForm, someForm, (form, later) => {
      const taught = written(form);
      const after = written(later);
      for (const { name } of form.shown) {
        const element = taught.querySelector(`[data-test-question="${name}"]`);
        if (element === null) throw new Error('the form shows its questions');
        for (const { place, labelled, kind } of fieldCandidates(fieldAt(element))) {
          if (place.some((selector) => selector.includes('data-test'))) continue; // the test's own mark
          const found = elementsAt(after, place).filter(
            (each) => labelled === undefined || readLabel(each) === labelled,
          );
          const others = found.filter((each) => each.getAttribute('data-test-question') !== name);
          // Two texts are refused; radios of two questions would be taken for one.
          const isRefused = found.length > 1 && found.some((each) => !each.matches('[type="radio"]'));
          expect([kind, place, others.length === 0 || isRefused]).toEqual([kind, place, true]);
        }
      }
    }),
    { numRuns: 500 },
  );
});
