import { expect, type Locator, type Page } from '@playwright/test';
import type { UserId } from '../../../sandbox/grant.ts';
import { ConsultPanel } from './consult-panel.ts';
import type { HisPage } from './his-page.ts';

/** The worklist of the practice, in a tab of its own. */
export class WorklistPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Logs in and opens the list; back when it is read. */
  static async open(his: HisPage, user: UserId): Promise<WorklistPage> {
    await his.login(user);
    await his.launch('', { view: 'worklist' });
    const list = new WorklistPage(his.page);
    await expect(list.updated).toBeVisible();
    return list;
  }

  get updated(): Locator {
    return this.page.getByText(/^Bijgewerkt om/);
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Verwijzingen en concepten' });
  }

  /** The lines, without the headings. */
  get lines(): Locator {
    return this.table.getByRole('rowheader');
  }

  /** One line, by the patient's name. */
  line(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** The lines in need of attention of one kind, as the list groups them. */
  linesThatAre(kind: 'late' | 'message' | 'ready'): Locator {
    return this.table.locator(`[data-attention="${kind}"]`);
  }

  patient(name: string): Locator {
    return this.table.getByRole('rowheader', { name }).getByRole('button');
  }

  async show(what: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Toon' }).getByText(what).click();
  }

  get search(): Locator {
    return this.page.getByRole('textbox', { name: 'Zoek op naam' });
  }

  /** Opens a line in the panel; back when it is read. */
  async openPanel(name: string): Promise<ConsultPanel> {
    await this.patient(name).click();
    const panel = new ConsultPanel(this.page);
    await panel.isRead();
    return panel;
  }

  /** Back at the list, as it was chosen before; that choice may have become empty. */
  async backToList(): Promise<void> {
    await this.page.getByRole('button', { name: 'Terug naar de werklijst' }).click();
    await expect(this.updated).toBeVisible();
  }
}
