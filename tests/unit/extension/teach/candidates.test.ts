import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { candidatesFor, columnCandidates, elementsBy } from '../../../../extension/teach/candidates.ts';
import { someManner, someShown, taughtPage } from './taught-pages.ts';

describe('ways to find an element again', () => {
  test.each([
    {
      html: '<h1 id="patient-name" class="x">*</h1>',
      first: '#patient-name',
      because: 'an id that was chosen',
    },
    {
      html: '<b id="contactForm.regelP">*</b>',
      first: '[id="contactForm.regelP"]',
      because: 'a point in an id',
    },
    {
      html: '<b id="patient-1002" data-field="name">*</b>',
      first: '[data-field="name"]',
      because: 'the id numbers a patient',
    },
    { html: '<input name="naam" class="css-1ab2c">', first: '[name="naam"]', because: 'the name of a field' },
    { html: '<table><tr><td>Naam:</td><td>*</td></tr></table>', first: 'td', because: 'the label beside it' },
    {
      html: '<div class="header"><b class="css-9f8e7d">*</b></div>',
      first: '.header b',
      because: 'what it stands in',
    },
    { html: '<h1 class="css-9f8e7d">*</h1>', first: 'h1', because: 'there is one of its kind' },
  ])('begin with $first: $because', ({ html, first }) => {
    const { document } = parseHTML(`<html><body><i>a</i><b>b</b>${html}</body></html>`);
    const element = [...document.querySelectorAll('*')].find(
      (each) => each.localName === 'input' || (each.children.length === 0 && each.textContent === '*'),
    );

    expect(element && candidatesFor(element, document)[0]?.selector).toBe(first);
  });

  test('are none for what has nothing that lasts', () => {
    const { document } = parseHTML('<html><body><p><b>a</b><b>b</b></p><p><b>c</b></p></body></html>');

    expect(candidatesFor(document.querySelectorAll('b')[1] as Element, document)).toEqual([]);
  });

  test('are told apart by how many elements each finds', () => {
    const { document } = parseHTML(
      '<html><body><div class="dossier"><b class="name">a</b></div><div class="dossier"><b class="name">b</b></div></body></html>',
    );

    expect(candidatesFor(document.querySelector('b') as Element, document)[0]).toMatchObject({
      selector: '.name',
      found: 2,
    });
  });

  test('of a cell may be its place among the others in its row, and nowhere else', () => {
    const { document } = parseHTML(
      '<html><body><table><tr><td>A12</td><td>Moe</td></tr></table></body></html>',
    );
    const [row, cell] = [document.querySelector('tr'), document.querySelectorAll('td')[1]];

    expect(row && cell && columnCandidates(cell, row)).toMatchObject([
      { kind: 'position', selector: 'td:nth-child(2)' },
    ]);
    expect(cell && candidatesFor(cell, document)).toEqual([]);
  });

  test('find the same element, or none, or several, but never another one alone: re-rendered, re-ordered, translated, another patient, other made-up classes', () => {
    fc.assert(
      fc.property(someShown, someManner, someShown, someManner, (shown, manner, other, changes) => {
        const taught = taughtPage(shown, manner);
        const later = taughtPage(other, {
          ...changes,
          layout: manner.layout,
          classes: manner.classes,
        });
        for (const thing of ['nameAt', 'birthAt'] as const) {
          const element = taught[thing];
          if (element === undefined) throw new Error('the page shows its patient');
          for (const candidate of candidatesFor(element, taught.document)) {
            const [found, ...others] = elementsBy(candidate, later.document);
            if (found === undefined || others.length > 0) continue; // a refusal
            expect([candidate, found.textContent]).toEqual([candidate, later[thing]?.textContent]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('hold nothing of the patient', () => {
    fc.assert(
      fc.property(someShown, someManner, (shown, manner) => {
        const { document, nameAt } = taughtPage(shown, manner);
        const all = JSON.stringify(nameAt && candidatesFor(nameAt, document));
        expect(all).not.toContain(shown.name);
        expect(all).not.toContain(String(shown.id));
      }),
    );
  });
});
