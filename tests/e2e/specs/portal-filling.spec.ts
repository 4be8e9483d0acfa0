import type { Page } from '@playwright/test';
import { valuesForPortal as values } from '../../builders/portal.ts';
import { PortalFormPage } from '../pages/portal-form.ts';
import { outcomes, portalEngine } from '../setup/portal-engine.ts';
import { expect, story } from '../setup/story.ts';

const builds = ['plain', 'react', 'vue', 'web-components'] as const;

for (const build of builds) {
  const open = async (page: Page, hisUrl: string, variant: Readonly<Record<string, string>> = {}) => {
    const form = new PortalFormPage(page);
    await form.open(hisUrl, build, { patient: 'berg', ...variant });
    const engine = await portalEngine(page, `sandbox-${build}`, values);
    return { form, engine };
  };

  story.describe(`a referral form in ${build}`, () => {
    story('notices every value as if it was typed, and sends it', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl);

      const planned = await engine.ask({ kind: 'portal/plan' });
      expect(planned).toMatchObject({
        kind: 'portal/planned',
        plan: { patient: { kind: 'same' }, byHand: ['Hoe snel is het nodig?'] },
      });
      await expect(form.knows('naam'), 'a plan touches nothing').toHaveText('');

      const filled = await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });
      expect(filled).toMatchObject({ kind: 'portal/filled', report: { filled: 9, of: 10 } });
      expect(outcomes(filled).Praktijk).toBe('read-only');

      await expect(form.knows('naam')).toHaveText('Ria van den Berg');
      await expect(form.knows('geboortedatum')).toHaveText(build === 'plain' ? '1950-03-12' : '12-03-1950');
      await expect(form.knows('telefoon')).toHaveText('06 00 00 00 01');
      await expect(form.knows('adres')).toHaveText('9991 AA Lindeveen');
      await expect(form.knows('bellen')).toHaveText('Ja');
      await expect(form.knows('reden')).toHaveText(/eenzaam\s+Het is zo stil in huis\.\s+Samen zingen\./);
      await expect(form.knows('wensen')).toHaveText(/^(Muziek en cultuur,Natuur|Natuur,Muziek en cultuur)$/);
      await expect(form.knows('tolk')).toHaveText('Pools');
      await expect(form.knows('verwijzer')).toHaveText('Dr. A. Jansen');
      await expect(form.knows('urgentie'), 'left to the user').toHaveText('');
      await expect(page, 'nothing was sent').toHaveURL(/\/portal\/(plain|react|vue|web-components)\?/);

      await form.send();
      await expect(page.getByRole('heading', { name: 'Ria van den Berg' })).toBeVisible();
    });

    story('skips what is filled, locked or not there, and names it', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, {
        without: 'adres',
        disabled: 'reden',
        filled: 'telefoon,wensen,tolk',
      });

      await engine.ask({ kind: 'portal/plan' });
      const filled = await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });

      expect(filled).toMatchObject({ kind: 'portal/filled', report: { filled: 4, of: 10 } });
      expect(outcomes(filled)).toMatchObject({
        'Postcode en woonplaats': 'missing',
        'Reden van verwijzing': 'disabled',
        Telefoonnummer: 'already-filled',
        Wensen: 'already-filled',
        Tolk: 'already-filled',
        Praktijk: 'read-only',
      });
      await expect(form.knows('telefoon')).toHaveText('0595 000 999');
      await expect(form.knows('wensen')).toHaveText('Natuur');
    });

    story('is filled also when it builds itself anew after every answer', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, { rebuilds: 'yes' });

      await engine.ask({ kind: 'portal/plan' });
      const filled = await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });

      expect(filled).toMatchObject({ kind: 'portal/filled', report: { filled: 9, of: 10 } });
      await expect(form.field('Naam')).toHaveValue('Ria van den Berg');
      await expect(form.knows('tolk')).toHaveText('Pools');
    });

    story('is told of an answer that it threw away', async ({ page, sandbox }) => {
      const { engine } = await open(page, sandbox.hisUrl, { forgets: 'telefoon', rebuilds: 'yes' });

      await engine.ask({ kind: 'portal/plan' });
      const filled = await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });

      expect(filled).toMatchObject({ kind: 'portal/filled', report: { filled: 8, of: 10 } });
      expect(outcomes(filled).Telefoonnummer).toBe('not-kept');
    });

    story('is not sent, even when it sends itself on its last answer', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, { sends: 'verwijzer', filled: 'urgentie' });

      await engine.ask({ kind: 'portal/plan' });
      await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });
      await expect(form.knows('verwijzer')).toHaveText('Dr. A. Jansen');

      await page.goto(`${sandbox.hisUrl}/portal/received`);
      await expect(page.getByText('Er is nog niets ontvangen.')).toBeVisible();
    });

    story('stays empty when it is about another patient', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, { patient: 'bakker' });

      expect(await engine.ask({ kind: 'portal/plan' })).toMatchObject({
        plan: { patient: { kind: 'different', shown: { name: 'Piet Bakker', birthDate: '1948-07-01' } } },
      });
      expect(await engine.ask({ kind: 'portal/fill', patient: 'confirmed' })).toMatchObject({
        kind: 'portal/refused',
        patient: { kind: 'different' },
      });
      await expect(form.knows('naam')).toHaveText('');
    });

    story('stays empty when its own name field holds another patient', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, { patient: '', filled: 'naam' });

      await engine.ask({ kind: 'portal/plan' });
      expect(await engine.ask({ kind: 'portal/fill', patient: 'confirmed' })).toMatchObject({
        kind: 'portal/refused',
      });
      await expect(form.knows('telefoon')).toHaveText('');
    });

    story('is emptied again when it opens another patient half-way', async ({ page, sandbox }) => {
      const { form, engine } = await open(page, sandbox.hisUrl, { switches: 'telefoon' });

      await engine.ask({ kind: 'portal/plan' });
      expect(await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' })).toMatchObject({
        kind: 'portal/refused',
        patient: { kind: 'different' },
      });
      for (const name of ['naam', 'geboortedatum', 'telefoon', 'adres']) {
        await expect(form.knows(name)).toHaveText('');
      }
    });

    story(
      'that names no patient is filled only when the user says it is the right one',
      async ({ page, sandbox }) => {
        const { form, engine } = await open(page, sandbox.hisUrl, { patient: '' });

        expect(await engine.ask({ kind: 'portal/plan' })).toMatchObject({
          plan: { patient: { kind: 'not-shown' } },
        });
        expect(await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' })).toMatchObject({
          kind: 'portal/refused',
        });
        await expect(form.knows('naam')).toHaveText('');
        expect(await engine.ask({ kind: 'portal/fill', patient: 'confirmed' })).toMatchObject({
          kind: 'portal/filled',
        });
        await expect(form.knows('naam')).toHaveText('Ria van den Berg');
      },
    );

    story(
      'gives back what stood there on undo, but for what the user changed since',
      async ({ page, sandbox }) => {
        const { form, engine } = await open(page, sandbox.hisUrl);
        await engine.ask({ kind: 'portal/plan' });
        await engine.ask({ kind: 'portal/fill', patient: 'not-confirmed' });
        await form.field('Telefoonnummer').fill('0595 000 123');

        const undone = await engine.ask({ kind: 'portal/undo' });

        expect(outcomes(undone)).toMatchObject({
          Naam: 'restored',
          Telefoonnummer: 'changed-since',
          'Mag de coach bellen?': 'cannot', // no one can un-choose a radio
          Wensen: 'restored',
          Tolk: 'restored',
        });
        await expect(form.knows('naam')).toHaveText('');
        await expect(form.knows('reden')).toHaveText('');
        await expect(form.knows('wensen')).toHaveText('');
        await expect(form.knows('tolk')).toHaveText('Geen tolk nodig');
        await expect(form.knows('telefoon')).toHaveText('0595 000 123');
        expect(await engine.ask({ kind: 'portal/undo' })).toEqual({ kind: 'portal/nothing-here' });
      },
    );
  });
}
