import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { labelsIn, proofPage } from '../../../../extension/teach/proof-page.ts';
import { someManner, someShown, taughtPage } from './taught-pages.ts';

const page = parseHTML(`<html><body><script>var bsn = 123456782</script><!-- Ria -->
  <form id="contactForm"><label for="n">Naam</label><input id="n" value="Ria" title="Ria" data-patient="77">
  <table><tr><td>Geboren:</td><td title="Ria van der Meer">14-05-1953</td></tr></table>
  <h1 class="patient-name css-9f8e7d">Ria van der Meer</h1><textarea>moe</textarea></form></body></html>`).document;

test('a proof page keeps elements, chosen names and labels, and nothing of the patient', () => {
  const proof = proofPage(page, labelsIn(page));

  expect(proof).toContain('<label for="x">Naam</label>');
  expect(proof).toContain('<td>Geboren:</td><td title="Xxx xxx xxx Xxxx">00-00-0000</td>');
  expect(proof).toContain('<h1 class="patient-name xxx-0x0x0x">Xxx xxx xxx Xxxx</h1>');
  expect(proof).toContain('id="contactForm"');
  expect(proof).not.toMatch(/Ria|Meer|1953|77|moe|script|123456782/);
});

test('a label that only one patient’s page has is no label', () => {
  expect(proofPage(page, [])).not.toContain('Naam');
});

test('whatever a page shows of somebody is not in its proof page', () => {
  fc.assert(
    fc.property(someShown, someManner, (shown, manner) => {
      const { document } = taughtPage(shown, manner);
      const proof = proofPage(document, labelsIn(document));
      for (const secret of [shown.name, shown.birthDate, `"${shown.id}"`])
        expect(proof).not.toContain(secret);
    }),
  );
});
