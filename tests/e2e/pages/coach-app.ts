import { expect, type Locator, type Page } from '@playwright/test';
import type { UserId } from '../../../sandbox/grant.ts';

/** The coach's own app. */
export class CoachApp {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Signs in as a coach and opens the list; back when it is read. */
  static async open(page: Page, hisUrl: string, user: UserId = 'coach'): Promise<CoachApp> {
    await page.goto(`${hisUrl}/launch?user=${user}&view=coach`);
    const app = new CoachApp(page);
    await expect(page.getByText(/^Bijgewerkt om/)).toBeVisible();
    return app;
  }

  async show(group: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Toon' }).getByText(group).click();
  }

  line(name: string): Locator {
    return this.page
      .getByRole('list', { name: 'Verwijzingen in deze lijst' })
      .getByRole('listitem')
      .filter({
        has: this.page.getByRole('button', { name }),
      });
  }

  /** Opens a referral of the shown group; back when it is read. */
  async openReferral(name: string): Promise<void> {
    await this.line(name).getByRole('button').click();
    await expect(this.page.locator('.coach-case')).toBeVisible();
  }

  async back(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terug naar de lijst' }).click();
    await expect(this.page.getByText(/^Bijgewerkt om/)).toBeVisible();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  get form(): Locator {
    return this.page.getByRole('form', { name: 'Vastleggen' });
  }

  step(name: string): Locator {
    return this.form.getByRole('button', { name, exact: true });
  }

  get message(): Locator {
    return this.page.getByRole('textbox', { name: /^Bericht aan de verwijzer/ });
  }

  async save(): Promise<void> {
    await this.button('Leg vast').click();
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText('Vastgelegd.')).toBeVisible();
  }

  get notice(): Locator {
    return this.page.getByRole('alert');
  }

  /** What both sides read, newest first. */
  get history(): Locator {
    return this.page.getByRole('region', { name: 'Wat er gebeurde' }).locator('.timeline__entry');
  }

  /** As a browser says it once there is a connection; one on a machine without a network never does by itself. */
  async isOnlineAgain(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('online')));
  }

  /** The same as a browser says it when somebody comes back to a tab. */
  async isLookedAtAgain(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  }
}
