import type { Locator, Page } from '@playwright/test';

/** The sandbox's referral form, whatever it was built with. */
export class PortalFormPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(hisUrl: string, build: string, variant: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${hisUrl}/portal/${build}?${new URLSearchParams(variant)}`);
    await this.page.getByRole('heading', { name: 'Wat het formulier weet' }).waitFor();
  }

  /** What the form's own framework holds: what would be sent. */
  knows(name: string): Locator {
    return this.page.locator(`[data-answer="${name}"]`);
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  /** Answers the one question that no one else can, and sends. */
  async send(): Promise<void> {
    await this.field('Gewoon').check();
    await this.page.getByRole('button', { name: 'Verwijzing versturen' }).click();
  }
}
