import type { BrowserContext, Page } from '@playwright/test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { HisPage } from '../pages/his-page.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const typed = 'Het is zo stil in huis sinds Piet er niet meer is.';

story.use({ standalonePatient: 'none' });

story.describe('Een HIS dat alleen vanuit het dossier een patiënt doorgeeft', () => {
  story.beforeEach(async ({ his, expectNoise }) => {
    expectNoise(statusNoise(401));
    const panel = await his.openPanel(widow, 'huisarts', { refresh: 'no' });
    await panel.conversation.note('Openen', typed);
    await his.fails({ kind: '401' });
    await panel.isLookedAtAgain();
    await expect(panel.notice.getByRole('button', { name: 'Opnieuw aanmelden' })).toBeVisible();
    await his.recovers();
  });

  story(
    'opnieuw aanmelden zegt wat te doen, en dan staat alles er nog',
    async ({ his, page, context, sandbox }) => {
      await his.panel().notice.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Open de patiënt opnieuw vanuit het HIS',
      );
      await expect(page.getByRole('main')).toContainText('Wat u invulde, staat klaar.');

      const panel = await opened(context, sandbox, widow);

      await expect(panel.conversation.words('Openen')).toHaveValue(typed);
      expect(await stored(page), 'it is moved, not copied').not.toContain('zo stil');
      expect(await panel.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/stil|weduwe/);
    },
  );

  story('ook in hetzelfde tabblad', async ({ his, page }) => {
    await his.panel().notice.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Open de patiënt opnieuw vanuit het HIS',
    );

    const panel = await his.openedPanel(widow);

    await expect(panel.conversation.words('Openen')).toHaveValue(typed);
  });

  story('ook zonder eerst opnieuw aan te melden', async ({ context, sandbox }) => {
    const panel = await opened(context, sandbox, widow);

    await expect(panel.conversation.words('Openen')).toHaveValue(typed);
  });

  story('een andere patiënt krijgt er niets van', async ({ his, page, context, sandbox }) => {
    await his.panel().notice.getByRole('button', { name: 'Opnieuw aanmelden' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Open de patiënt opnieuw vanuit het HIS',
    );

    const other = await opened(context, sandbox, 'schulden');

    await expect(other.page.locator('body')).not.toContainText('zo stil');
    expect(await stored(other.page)).not.toContain('zo stil');
    expect(await stored(page)).toContain('zo stil');
  });

  story('een collega evenmin', async ({ his, page, context, sandbox }) => {
    await his.login('poh');
    const panel = await opened(context, sandbox, widow);

    await expect(panel.page.locator('body')).not.toContainText('zo stil');
    expect(await stored(panel.page)).not.toContain('zo stil');
    expect(await stored(page)).toContain('zo stil');
  });
});

async function opened(context: BrowserContext, sandbox: Sandbox, patient: string) {
  return new HisPage(await context.newPage(), sandbox).openedPanel(patient);
}

function stored(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...sessionStorage }));
}
