import type { Locator, Page } from '@playwright/test';

/** The page that counts a file. */
export class SheetPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choose(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
    await this.page.getByLabel(/^Kies een of meer bestanden|^Andere bestanden/).setInputFiles(
      files.map(({ name, bytes }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(bytes),
      })),
    );
  }

  async showColumns(): Promise<void> {
    await this.page.getByText('Welke kolom is wat').click();
  }

  /** What a heading means. */
  column(heading: string): Locator {
    return this.page.getByRole('combobox', { name: `“${heading}” betekent` });
  }

  /** What a word counts as. */
  word(word: string): Locator {
    return this.page.getByRole('combobox', { name: `“${word}” telt als` });
  }
}
