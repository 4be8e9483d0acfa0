import { expect, type Locator, type Page } from '@playwright/test';

/** What a coach fills in with an answer. */
export type CoachAnswer = { readonly reason?: string; readonly theme?: string; readonly message?: string };

/** The coach at their own desk, by clicking. */
export class CoachDesk {
  readonly page: Page;
  private readonly address: string;

  constructor(page: Page, hisUrl: string) {
    this.page = page;
    this.address = `${hisUrl}/coach`;
  }

  async open(patient: RegExp): Promise<void> {
    await this.page.goto(this.address);
    await this.page.getByRole('link', { name: patient }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: patient })).toBeVisible();
  }

  /** Gives one answer to the referral that lies open, such as "Aannemen". */
  async answer(label: string, { reason, theme, message }: CoachAnswer = {}): Promise<void> {
    const form = this.page.getByRole('form', { name: label, exact: true });
    await this.page.getByText(label, { exact: true }).first().click();
    if (reason !== undefined) await form.getByLabel('Reden').fill(reason);
    if (theme !== undefined) await form.getByLabel('Thema').selectOption(theme);
    if (message !== undefined) await form.getByLabel(/^Bericht aan de verwijzer/).fill(message);
    await form.getByRole('button').click();
    await expect(this.said).toContainText('Vastgelegd');
  }

  get said(): Locator {
    return this.page.getByRole('status');
  }

  get content(): Locator {
    return this.page.getByRole('main');
  }
}
