import { expect, type Page } from '@playwright/test';
import type { Fault } from '../../../sandbox/faults.ts';
import type { UserId } from '../../../sandbox/grant.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { ConsultPanel } from './consult-panel.ts';

/** What a launch link may ask for beside the patient. */
export type LaunchLink = Readonly<Record<string, string>>;

/** The HIS in one tab: logging in, dossiers, opening the app, and the ways in which a HIS can fail. */
export class HisPage {
  readonly page: Page;
  private readonly sandbox: Sandbox;

  constructor(page: Page, sandbox: Sandbox) {
    this.page = page;
    this.sandbox = sandbox;
  }

  async login(user: UserId): Promise<void> {
    const response = await this.page.request.post(`${this.sandbox.hisUrl}/login`, { form: { user } });
    expect(response.ok(), `${user} can log in`).toBe(true);
  }

  /** Opens the app for a patient, as the button in a dossier does; for whatever comes of it. */
  async launch(patient: string, link: LaunchLink = {}): Promise<void> {
    const query = new URLSearchParams({ patient, ...link });
    await this.page.goto(`${this.sandbox.hisUrl}/launch?${query}`);
  }

  /** The panel on a page of its own. */
  panel(): ConsultPanel {
    return new ConsultPanel(this.page);
  }

  /** Logs in and opens the panel. */
  async openPanel(patient: string, user: UserId = 'huisarts', link: LaunchLink = {}): Promise<ConsultPanel> {
    await this.login(user);
    return this.openedPanel(patient, link);
  }

  /** Opens the panel for who is logged in; back when all that can be read is read. */
  async openedPanel(patient: string, link: LaunchLink = {}): Promise<ConsultPanel> {
    await this.launch(patient, link);
    const panel = this.panel();
    await panel.isRead();
    return panel;
  }

  /** Opens a dossier in the HIS itself. */
  async openDossier(patient: string): Promise<void> {
    await this.page.goto(`${this.sandbox.hisUrl}/his/dossier/${patient}`);
  }

  /** Opens the app in a frame beside the journal of the dossier in front. */
  async openBeside(name: string): Promise<ConsultPanel> {
    const dossier = this.page.getByRole('region', { name: `Dossier van ${name}` });
    await dossier.getByRole('button', { name: 'Naast het journaal' }).click();
    return this.panelBeside(name);
  }

  /** The app beside the journal of an open dossier. */
  async panelBeside(name: string): Promise<ConsultPanel> {
    const frame = this.page
      .getByRole('region', { name: `Dossier van ${name}` })
      .frameLocator('iframe[title="Welzijn op Recept"]');
    const panel = new ConsultPanel(this.page, frame);
    await panel.isRead();
    return panel;
  }

  /** Brings another open dossier to the front. */
  async switchTo(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Open dossiers' }).getByRole('link', { name }).click();
  }

  /** From now on this goes wrong for whoever is logged in here. */
  async fails(fault: Fault): Promise<void> {
    const response = await this.page.request.put(`${this.sandbox.hisUrl}/api/faults`, { data: fault });
    expect(response.ok(), 'the fault can be set').toBe(true);
  }

  /** Everything works again. */
  async recovers(): Promise<void> {
    await this.page.request.delete(`${this.sandbox.hisUrl}/api/faults`);
  }

  /** Chooses a patient where the HIS asks for whom an app is opened. */
  async choosePatient(name: RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Voor welke patiënt?' })).toBeVisible();
    await this.page.getByRole('link', { name }).click();
  }
}
