import type { Locator, Page } from '@playwright/test';
import type { ReferralPart } from './referral-part.ts';

/** "In de buurt, bijvoorbeeld": examples from the region's social map. */
export class NearbyDialog {
  readonly referral: ReferralPart;
  readonly dialog: Locator;

  constructor(referral: ReferralPart, screen: Pick<Page, 'getByRole'>) {
    this.referral = referral;
    this.dialog = screen.getByRole('dialog', { name: 'In de buurt, bijvoorbeeld' });
  }

  get opener(): Locator {
    return this.referral.part.getByRole('button', { name: /^In de buurt, bijvoorbeeld/ });
  }

  /** Unfolds the wishes where they are folded, and opens the map. */
  async open(): Promise<void> {
    if (!(await this.opener.isVisible())) await this.referral.summary('Reden').click();
    await this.opener.click();
  }

  get examples(): Locator {
    return this.dialog.getByRole('listitem');
  }

  /** The box that puts an example on the card. */
  onCard(example: Locator): Locator {
    return example.getByRole('checkbox');
  }
}
