import type { Locator, Page } from '@playwright/test';

/** Keeping a referral for a colleague, going on with one, and settling two versions. */
export class DraftPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get keep(): Locator {
    return this.page.getByRole('button', { name: /^Bewaar/ });
  }

  get handOver(): Locator {
    return this.page.getByRole('button', { name: /^Zet klaar/ });
  }

  /** The draft of a colleague, offered. */
  offer(name: string): Locator {
    return this.page.getByRole('button', {
      name: new RegExp(`(Concept van|Klaargezet door) ${name}.*verder gaan`),
    });
  }

  /** Who has it, and since when. */
  get standing(): Locator {
    return this.page.getByRole('status').filter({ hasText: /Concept bewaard|Klaargezet/ });
  }

  get conflict(): Locator {
    return this.page.getByRole('dialog', { name: 'Twee versies van dit concept' });
  }

  /** Both versions of a field. */
  versions(field: string): Locator {
    return this.conflict.getByRole('group', { name: field }).getByRole('radio');
  }

  async pick(field: string, whose: string): Promise<void> {
    await this.conflict.getByRole('group', { name: field }).getByText(whose, { exact: true }).click();
  }

  async take(): Promise<void> {
    await this.conflict.getByRole('button', { name: 'Neem dit over' }).click();
  }

  async discard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Gooi concept weg' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Weggooien' }).click();
  }
}
