import type { BrowserContext } from '@playwright/test';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { countActions } from '../setup/count-actions.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { button, noServerSettings, openAs } from '../setup/no-server.ts';

const widow = 'eenzame-weduwe';

extensionStory.describe('Praktijk op dag één, zonder server', () => {
  extensionStory.beforeEach(async ({ extension, his, sandbox }) => {
    await extension.setUp(await noServerSettings(sandbox.hisUrl));
    await his.login('huisarts');
  });

  extensionStory(
    'verwijst per brief in vier handelingen; wat gekopieerd wordt is wat getoond wordt, en niets wordt opgevraagd',
    async ({ extension, chip, page, sandbox, context }) => {
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      await expect.poll(() => chip.says()).toContain('WoR');
      const asked = listenToAll(context);
      const panel = await openAs(extension, chip, 'huisarts');

      await expect(panel.patient).toContainText('de Groot-van den Berg');
      await expect(panel.screen.getByText('Zonder server: niets wordt opgevraagd of bewaard.')).toBeVisible();
      await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier: Eenzaamheid');
      await panel.mode('Terugkoppeling').click();
      await expect(panel.feedback.part).toContainText('Hier wordt geen terugkoppeling bewaard.');
      await panel.mode('Consult').click();
      await expectAccessible(panel.page);
      await panel.referral.chooseCoach('Welzijn Lindeveen');
      await panel.referral.fill('Telefoon', '06 00 00 01 11');

      await listenToCopies(panel);
      const actions = await countActions(panel.page);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.check();
      await button(panel, 'Kopieer de brief').click();
      await expect(panel.referral.part.getByText('De brief is gekopieerd.')).toBeVisible();
      await panel.referral.part.locator('details:has(pre.letter)').evaluate((fold) => {
        fold.setAttribute('open', '');
      });
      const copied = await lastCopied(panel);
      expect(copied).toBe(await panel.referral.part.locator('pre.letter').textContent());
      for (const not of [widow, 'Z04.03', 'ICPC', 'Kenmerk', 'http']) expect(copied).not.toContain(not);
      await expectAccessible(panel.page);
      await button(panel, 'Ik heb het verstuurd').click();
      expect(await actions.read()).toBeLessThanOrEqual(4);

      const outcome = panel.referral.part.getByText('U verstuurde het via beveiligde mail');
      await expect(outcome).toBeVisible();
      await expect(panel.referral.part).toContainText('Wij konden niet zien of het aankwam');
      await expect(panel.referral.part).toContainText('0595 000 200, coach@lindeveen.example');
      await expect(panel.referral.journal.first()).toContainText('verwezen naar Welzijn Lindeveen');
      await panel.referral.showCard();
      await expect(panel.referral.card).toBeVisible();
      await expectAccessible(panel.page);
      expect(asked(), 'requests beyond the extension and the page').toEqual([]);
    },
  );

  extensionStory(
    'verwijst per portaal: het formulier opent in een nieuw tabblad en kan daar worden ingevuld',
    async ({ extension, chip, page, sandbox, context }) => {
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const panel = await openAs(extension, chip, 'huisarts');
      await panel.referral.chooseCoach('Samen Oostdrecht');
      await panel.referral.fill('Telefoon', '06 00 00 01 11');

      const actions = await countActions(panel.page);
      await panel.signals.takeOver.click();
      await panel.referral.consentToBoth.check();
      const opened = context.waitForEvent('page');
      await button(panel, 'Open Wegwijs').click();
      const form = await opened;
      await expect(form).toHaveURL(`${sandbox.hisUrl}/portal/plain`);
      await expect(panel.referral.part.getByText('Wegwijs is geopend in een ander tabblad.')).toBeVisible();
      await expect(button(panel, /^Invullen in /)).toHaveAttribute('aria-disabled', 'false');
      await expectAccessible(panel.page);
      await button(panel, 'Ik heb het verstuurd').click();
      expect(await actions.read()).toBeLessThanOrEqual(4);

      await expect(panel.referral.part.getByText('U verstuurde het via Wegwijs')).toBeVisible();
      await expect(panel.referral.part).toContainText('De coach antwoordt in het portaal.');
    },
  );

  extensionStory(
    'houdt de tekst als kopiëren niet mag, en vraagt hem opnieuw als de verwijzing daarna wijzigt',
    async ({ extension, chip, page, sandbox }) => {
      await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
      const panel = await openAs(extension, chip, 'huisarts');
      await panel.page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await panel.referral.chooseCoach('Welzijn Lindeveen');
      await panel.referral.fill('Telefoon', '06 00 00 01 11');
      await panel.signals.takeOver.click();
      await expect(button(panel, 'Kopieer de brief')).toHaveAttribute('aria-disabled', 'true');
      await panel.referral.consentToBoth.check();
      await expect(button(panel, 'Ik heb het verstuurd')).toHaveAttribute('aria-disabled', 'true');

      await button(panel, 'Kopieer de brief').click();
      const letter = panel.referral.part.getByRole('textbox', { name: 'De brief' });
      await expect(panel.referral.part.getByText('De browser staat kopiëren niet toe.')).toBeVisible();
      await expect(letter).toHaveValue(/Telefoon: 06 00 00 01 11/);
      await expectAccessible(panel.page);

      await panel.referral.fill('Telefoon', '06 00 00 02 22');
      await expect(panel.referral.part.getByText('De verwijzing is gewijzigd nadat u')).toBeVisible();
      await expect(button(panel, 'Ik heb het verstuurd')).toHaveAttribute('aria-disabled', 'true');
      await button(panel, 'Kopieer de brief').click();
      await expect(letter).toHaveValue(/Telefoon: 06 00 00 02 22/);
      await expect(button(panel, 'Ik heb het verstuurd')).toHaveAttribute('aria-disabled', 'false');
    },
  );
});

/** Reading the clipboard needs a permission that the extension does not have; what is written to it can be overheard. */
async function listenToCopies({ page }: ConsultPanel): Promise<void> {
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset.copied = text;
      return write(text);
    };
  });
}

async function lastCopied({ page }: ConsultPanel): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.copied);
}

/** Addresses that anything in this browser asks for from now on, but the extension's own files. */
function listenToAll(context: BrowserContext): () => readonly string[] {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  return () => asked.filter((url) => !/^(chrome-extension|data|blob):/.test(url));
}
