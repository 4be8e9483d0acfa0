import { expect, type Locator } from '@playwright/test';

/** "Verwijzing": the prefilled form, permission, what is sent, sending, and what there is afterwards. */
export class ReferralPart {
  readonly part: Locator;

  constructor(part: Locator) {
    this.part = part;
  }

  /** A field of the form, also while its group is folded. */
  field(label: string): Locator {
    return this.part.getByRole('textbox', { name: label, exact: true, includeHidden: true });
  }

  /** Unfolds what this is in, where it is folded, and fills it in. */
  async fill(label: string, words: string, patience: { readonly timeout?: number } = {}): Promise<void> {
    await this.unfold(this.field(label), patience);
    await this.field(label).fill(words, patience);
  }

  /** One of the options of a group, as it is, also while that is folded. */
  option(group: string, option: string): Locator {
    return this.group(group).getByLabel(option, { exact: true });
  }

  /** Clicks an option of a group; its words are the button. */
  async choose(group: string, option: string): Promise<void> {
    await this.unfold(this.group(group));
    await this.group(group).getByText(option, { exact: true }).click();
  }

  get reasons(): Locator {
    return this.group('Reden van verwijzing').getByRole('listitem', { includeHidden: true });
  }

  coach(name: string | RegExp): Locator {
    return this.part.getByRole('radio', { name, includeHidden: true });
  }

  async chooseCoach(name: string): Promise<void> {
    await this.unfold(this.coach(name));
    await this.coach(name).check();
  }

  /** A line of the summary, such as "Ook mee". */
  summary(term: 'Reden' | 'Naar' | 'Contact' | 'Ook mee'): Locator {
    return this.part.locator('.field-group__summary').filter({ hasText: new RegExp(`^${term}`) });
  }

  /** One tap for both permissions, which stand above it, given aloud. */
  get consentToBoth(): Locator {
    return this.part.getByRole('checkbox', { name: 'Beide, mondeling' });
  }

  get consentToBothInWriting(): Locator {
    return this.part.getByRole('checkbox', { name: 'Beide, schriftelijk' });
  }

  /** To share alone. */
  get consent(): Locator {
    return this.part.getByRole('checkbox', { name: 'Contactgegevens en reden mogen naar de welzijnscoach' });
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

  /** "Wil (nog) niet": opens a field for the reason. */
  get askDecline(): Locator {
    return this.part.getByRole('button', { name: 'Wil (nog) niet', exact: true });
  }

  get declineReason(): Locator {
    return this.part.getByRole('textbox', { name: /^Toelichting \(/ });
  }

  /** Notes the patient's "no", with or without a reason. */
  async decline(reason = ''): Promise<void> {
    await this.askDecline.click();
    await this.declineReason.fill(reason);
    await this.noteDecline.click();
  }

  get noteDecline(): Locator {
    return this.part.getByRole('button', { name: 'Besproken, wil (nog) niet' });
  }

  get leaflet(): Locator {
    return this.part.getByRole('button', { name: 'Folder', exact: true });
  }

  get undoDecline(): Locator {
    return this.part.getByRole('button', { name: 'Ongedaan maken' });
  }

  get failure(): Locator {
    return this.part.getByRole('alert');
  }

  /** That it went, and to whom. */
  get outcome(): Locator {
    return this.part.getByRole('status').filter({ hasText: /verstuurd|aangekomen/ });
  }

  /** The card for the patient, also while it is folded. */
  get card(): Locator {
    return this.part.getByRole('article', { includeHidden: true });
  }

  async showCard(): Promise<void> {
    await this.part.getByRole('button', { name: 'Bekijk' }).click();
  }

  get journal(): Locator {
    return this.part.locator('pre');
  }

  /** One line of "Dit wordt verstuurd". */
  preview(term: string): Locator {
    return this.part.getByRole('definition').and(this.part.locator(`dt:text-is("${term}") + dd`));
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
    return this.part.getByRole('group', { name, exact: true, includeHidden: true });
  }

  private async unfold(field: Locator, patience: { readonly timeout?: number } = {}): Promise<void> {
    if (await field.isVisible()) return;
    const unfold = (node: Element) => {
      const group = node.closest<HTMLDetailsElement>('.field-group');
      if (group?.open === false) group.querySelector('summary')?.click();
    };
    await field.evaluate(unfold, undefined, patience);
  }

  async isSent(to = 'Welzijn Lindeveen'): Promise<void> {
    await expect(this.outcome).toContainText(`Aan ${to}`);
  }
}
