import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import type { UserId } from '../../../sandbox/grant.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';

/** The practice in numbers. */
export class VolumePage {
  readonly page: Page;
  private readonly sandbox: Sandbox;

  constructor(page: Page, sandbox: Sandbox) {
    this.page = page;
    this.sandbox = sandbox;
  }

  /** Opens the numbers from the HIS, for whatever comes of it. */
  async launch(user: UserId): Promise<void> {
    await this.page.goto(`${this.sandbox.hisUrl}/launch?user=${user}&view=volume`);
  }

  /** Opens them, and waits until all is counted. */
  async open(user: UserId = 'manager'): Promise<void> {
    await this.launch(user);
    await this.isCounted();
  }

  async isCounted(): Promise<void> {
    await expect(this.keyFigure('Verwijzingen')).toBeVisible();
  }

  /** The cell of one key figure, with what is beside it. */
  keyFigure(label: string): Locator {
    return this.page
      .getByRole('region', { name: 'Kerncijfers' })
      .locator('.key-figure')
      .filter({ has: this.page.getByText(label, { exact: true }) });
  }

  async choosePeriod(kind: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Periode' }).getByText(kind, { exact: true }).click();
  }

  async divideBy(what: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Verdeling naar' }).selectOption({ label: what });
  }

  figure(title: string): Locator {
    return this.page.getByRole('region', { name: title });
  }

  /** The rows of a figure as the table has them: name, this period, the one before. */
  async tableOf(title: string): Promise<readonly (readonly string[])[]> {
    const rows = await this.figure(title).getByRole('row').all();
    const cells = rows.slice(1).map(async (row) => row.locator('th, td').allInnerTexts());
    return Promise.all(cells);
  }

  /** Saves a file and reads it. */
  async saved(button: 'CSV' | 'JSON'): Promise<{ readonly name: string; readonly content: string }> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button, exact: true }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
  }
}
