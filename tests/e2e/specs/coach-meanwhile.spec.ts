import { CoachApp } from '../pages/coach-app.ts';
import { expectAccessible } from '../setup/accessible.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

story.describe('De welzijnscoach, als er iets tussenkomt', () => {
  story(
    'twee coaches bij één verwijzing: wat de ander deed, blijft staan',
    async ({ page, coach, sandbox, exchange, expectNoise }) => {
      expectNoise(statusNoise(412));
      const one = await CoachApp.open(page, sandbox.hisUrl);
      const other = await CoachApp.open(coach.page, sandbox.hisUrl, 'coach-collega');
      await one.openReferral('Hoekstra');
      await other.openReferral('Hoekstra');

      await one.step('In begeleiding').click();
      await one.message.fill('Het gaat goed.');
      await other.step('Niet verschenen').click();
      await other.save();
      await other.isSaved();
      await one.save();

      await expect(one.notice).toContainText('Er is intussen iets veranderd.');
      await expect(one.notice).toContainText('Niet verschenen');
      await expect(one.message).toHaveValue('Het gaat goed.');
      await expectAccessible(page);
      await one.save();
      await one.isSaved();

      const [task] = await exchange.of('Task', 'nieuw-bericht');
      const codes = task?.output?.map(({ type }) => type.coding?.[0]?.code) ?? [];
      expect(codes.slice(-2)).toEqual(['no-show', 'guidance']);
      await one.button('Neem over').click();
      await one.isSaved();
      await other.isLookedAtAgain();
      await expect(other.page.getByText(/· bij N\. Haddad/)).toBeVisible();
    },
  );

  story('draagt over aan een collega', async ({ page, sandbox }) => {
    const app = await CoachApp.open(page, sandbox.hisUrl);
    await app.openReferral('Hoekstra');
    await page.getByLabel('Draag over aan').selectOption('F. de Boer');
    await app.button('Draag over').click();
    await app.isSaved();
    await expect(page.getByText(/· bij F\. de Boer/)).toBeVisible();
    await app.back();
    await page.getByText('Van mij').click();
    await expect(page.getByText('Hier staat nu niets.')).toBeVisible();
  });

  story(
    'ingetrokken tijdens het typen: het wordt gezegd, en de tekst staat er nog',
    async ({ page, sandbox, exchange }) => {
      const app = await CoachApp.open(page, sandbox.hisUrl);
      await app.openReferral('Hoekstra');
      await app.message.fill('We beginnen maandag.');
      const [task] = await exchange.of('Task', 'nieuw-bericht');
      if (task === undefined) throw new Error('the story has a Task');
      await exchange.change({ ...task, status: 'cancelled', statusReason: { text: 'Opgenomen' } });

      await app.isLookedAtAgain();

      await expect(app.notice).toContainText('De praktijk heeft deze verwijzing ingetrokken.');
      await expect(app.notice).toContainText('Opgenomen');
      await expect(page.getByText('We beginnen maandag.')).toBeVisible();
      await expect(app.button('Leg vast')).toHaveCount(0);
      await expectAccessible(page);
    },
  );

  story(
    'de aanmelding verloopt: na opnieuw aanmelden staat de tekst er nog',
    async ({ page, his, sandbox, expectNoise }) => {
      expectNoise(statusNoise(401));
      await page.goto(`${sandbox.hisUrl}/launch?user=coach&view=coach&refresh=no`);
      const app = new CoachApp(page);
      await app.openReferral('Hoekstra');
      await app.step('In begeleiding').click();
      await app.message.fill('We beginnen maandag.');
      await his.fails({ kind: '401' });
      await app.save();
      await expect(app.notice.first()).toContainText('Uw aanmelding is verlopen. Wat u invulde, is bewaard.');

      await his.recovers();
      await app.button('Opnieuw aanmelden').first().click();
      await expect(app.message).toHaveValue('We beginnen maandag.');
      await expect(app.step('In begeleiding')).toHaveAttribute('aria-pressed', 'true');
      await app.save();
      await app.isSaved();
    },
  );

  story(
    'zonder verbinding getikt: het wordt bewaard en één keer vastgelegd',
    async ({ page, sandbox, exchange, expectNoise }) => {
      expectNoise(/ERR_INTERNET_DISCONNECTED/);
      const app = await CoachApp.open(page, sandbox.hisUrl);
      await app.openReferral('Hoekstra');
      await page.context().setOffline(true);
      await page
        .getByRole('region', { name: 'Bellen' })
        .getByRole('button', { name: 'Gebeld, geen gehoor' })
        .click();
      await expect(app.form).toContainText('De server antwoordt niet.');
      await expect(app.form).toContainText('Zodra er weer verbinding is, wordt het vanzelf vastgelegd');
      await page.context().setOffline(false);
      await app.isOnlineAgain();
      await app.isSaved();
      const [task] = await exchange.of('Task', 'nieuw-bericht');
      const called = task?.output?.filter(({ type }) => type.coding?.[0]?.code === 'contact-attempted') ?? [];
      expect(called).toHaveLength(2); // the story has one
    },
  );

  story('een andere organisatie ziet er niets van', async ({ page, sandbox }) => {
    await CoachApp.open(page, sandbox.hisUrl, 'coach-oostdrecht');
    const body = page.locator('body');
    await expect(body).toContainText('Samen Oostdrecht');
    for (const group of ['Nieuw', 'Te bellen', 'Lopend', 'Wacht', 'Afgesloten']) {
      await new CoachApp(page).show(group);
      await expect(body).not.toContainText('Hoekstra');
    }
  });

  story('een lijst die niet te lezen is, is niet leeg', async ({ page, his, sandbox, expectNoise }) => {
    expectNoise(statusNoise(403));
    await his.login('coach');
    await his.fails({ kind: '403', on: { resourceType: 'Task' } });
    await page.goto(`${sandbox.hisUrl}/launch?view=coach`);
    const app = new CoachApp(page);
    await expect(app.notice).toContainText('geen toegang');
    await expect(page.getByText('(0)')).toHaveCount(0);
    await his.recovers();
    await app.button('Opnieuw lezen').click();
    await expect(app.line('Hoekstra')).toBeVisible();
  });
});
