import { expect, type Locator } from '@playwright/test';

/** "Verwijzing": the prefilled form, permission, what is sent, sending, and what there is afterwards. */
export class ReferralPart {
  readonly part: Locator;

  constructor(part: Locator) {
    this.part = part;
  }

  field(label: string): Locator {
    return this.part.getByRole('textbox', { name: label, exact: true });
  }

  /** One of the options of a group, as it is. */
  option(group: string, option: string): Locator {
    return this.group(group).getByLabel(option, { exact: true });
  }

  /** Clicks an option of a group; its words are the button. */
  async choose(group: string, option: string): Promise<void> {
    await this.group(group).getByText(option, { exact: true }).click();
  }

  get reasons(): Locator {
    return this.group('Reden van verwijzing').getByRole('listitem');
  }

  coach(name: string): Locator {
    return this.part.getByRole('radio', { name });
  }

  /** One tick for both permissions, which stand below it, given aloud. */
  get consentToBoth(): Locator {
    return this.part.getByRole('checkbox', { name: 'Ja, mondeling: De patiënt vindt beide goed' });
  }

  /** To share alone, given aloud. */
  get consent(): Locator {
    return this.part.getByRole('checkbox', {
      name: 'Ja, mondeling: Contactgegevens en reden mogen naar de welzijnscoach',
    });
  }

  get feedbackConsent(): Locator {
    return this.part.getByRole('checkbox', { name: 'De coach mag ons laten weten hoe het gaat' });
  }

  get secondReferral(): Locator {
    return this.part.getByRole('checkbox', { name: 'Toch een tweede verwijzing' });
  }

  get send(): Locator {
    return this.part.getByRole('button', { name: 'Verstuur verwijzing' });
  }

  get askAgain(): Locator {
    return this.part.getByRole('button', { name: 'Nagaan of hij is aangekomen' });
  }

  /** A reminder that holds the send button, right beside it. */
  held(reminder: string): Locator {
    return this.part.getByRole('button', { name: `Nagegaan: ${reminder}`, pressed: false });
  }

  get failure(): Locator {
    return this.part.getByRole('alert');
  }

  /** That it went, and to whom. */
  get outcome(): Locator {
    return this.part.getByRole('status').filter({ hasText: /verstuurd|aangekomen/ });
  }

  get card(): Locator {
    return this.part.getByRole('article');
  }

  get journal(): Locator {
    return this.part.locator('pre');
  }

  /** One line of "Dit wordt verstuurd". */
  preview(term: string): Locator {
    return this.part.getByRole('definition').and(this.part.locator(`dt:text-is("${term}") + dd`));
  }

  /** What only some patients need: e-mail, interpreter, address and help. */
  async openMoreAboutContact(): Promise<void> {
    await this.part.getByText('Meer over contact en hulp').click();
  }

  async openPreview(): Promise<void> {
    await this.part.getByText('Dit wordt verstuurd').click();
  }

  /** Permission and the one click; waits for what comes of it. */
  async sendWithConsent(): Promise<void> {
    await this.consent.check();
    await this.send.click();
  }

  private group(name: string): Locator {
    return this.part.getByRole('group', { name, exact: true });
  }

  async isSent(to = 'Welzijn Lindeveen'): Promise<void> {
    await expect(this.outcome).toContainText(`Aan ${to}`);
  }
}
