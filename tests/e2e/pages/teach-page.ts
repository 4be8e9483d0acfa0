import { expect, type Locator, type Page } from '@playwright/test';

/** "Leer deze pagina", beside the page that is taught. */
export class TeachPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(address: string): Promise<void> {
    await this.page.getByLabel('Adres van de pagina van uw HIS').fill(address);
    await this.page.getByRole('button', { name: 'Toegang tot localhost vragen en beginnen' }).click();
    await expect(this.page.getByRole('heading', { name: '1. Wijs aan' })).toBeVisible();
  }

  /** With the mouse: the button here, the element there. */
  async point(thing: string, at: Locator): Promise<void> {
    await this.page.getByRole('button', { name: `Wijs aan: ${thing}`, exact: true }).click();
    const words = ((await at.textContent()) ?? '').trim();
    await at.hover();
    await expect(this.page.getByText(`Hier staat: “${words}”`)).toBeVisible();
    await at.click();
    await expect(this.page.getByText(`Nu: “${words}”`)).toBeVisible();
  }

  /** A field that is still empty. */
  async pointEmpty(thing: string, at: Locator): Promise<void> {
    await this.page.getByRole('button', { name: `Wijs aan: ${thing}`, exact: true }).click();
    await at.hover();
    await at.click();
    const row = this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name: thing }) });
    await expect(row.getByText('Nu leeg')).toBeVisible();
  }

  /** Begins with a portal's form. */
  async beginForm(address: string): Promise<void> {
    await this.page.getByText('Een formulier van een portaal').click();
    await this.page.getByRole('textbox', { name: /^Adres van de pagina/ }).fill(address);
    await this.page.getByRole('button', { name: 'Toegang tot localhost vragen en beginnen' }).click();
    await expect(this.page.getByRole('heading', { name: '1. Wijs aan' })).toBeVisible();
  }

  /** The field of a form for one value: the button here, the field or its label there. */
  async pointField(value: string, at: Locator, called: string): Promise<void> {
    await this.page.getByRole('button', { name: `Wijs aan: ${value}`, exact: true }).click();
    await at.click();
    await expect(this.page.getByText(`Veld: ${called}`)).toBeVisible();
  }

  async more(): Promise<void> {
    await this.page.getByText('Meer aanwijzen (mag leeg blijven)').click();
  }

  async read(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lees de pagina' }).click();
  }

  async connect(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verbinden' }).click();
  }

  async look(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Lees nu' }).click();
    await expect(this.page.getByRole('definition').filter({ hasText: name })).toBeVisible();
  }

  async say(answer: 'Ja, klopt' | 'Nee'): Promise<void> {
    await this.page.getByRole('button', { name: answer }).click();
  }

  get switchOn(): Locator {
    return this.page.getByRole('button', { name: 'Zet dit HIS aan' });
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Bewaar bij de instellingen' });
  }
}
