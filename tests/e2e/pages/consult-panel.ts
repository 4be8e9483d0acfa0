import { expect, type Locator, type Page } from '@playwright/test';
import { ConversationPart } from './conversation-part.ts';
import { FeedbackPart } from './feedback-part.ts';
import { ReferralPart } from './referral-part.ts';
import type { Screen } from './screen.ts';
import { SignalsPart } from './signals-part.ts';

/** Names of the four parts, as on the screen. */
export const partNames = ['Signalen', 'Gesprek', 'Verwijzing', 'Terugkoppeling'] as const;

/** The consult panel, wherever it is drawn. */
export class ConsultPanel {
  readonly page: Page;
  readonly screen: Screen;
  readonly signals: SignalsPart;
  readonly conversation: ConversationPart;
  readonly referral: ReferralPart;
  readonly feedback: FeedbackPart;

  constructor(page: Page, screen: Screen = page) {
    this.page = page;
    this.screen = screen;
    this.signals = new SignalsPart(this.part('Signalen'), screen);
    this.conversation = new ConversationPart(this.part('Gesprek'));
    this.referral = new ReferralPart(this.part('Verwijzing'));
    this.feedback = new FeedbackPart(this.part('Terugkoppeling'), screen);
  }

  /** Waits until nothing is being read any more. */
  async isRead(): Promise<void> {
    await expect(this.signals.lines.first()).toBeVisible();
    await expect(this.screen.getByText('wordt gelezen…')).toHaveCount(0);
  }

  /** Who it is about; absent when the HIS shows that itself. */
  get patient(): Locator {
    return this.screen.getByRole('heading', { level: 1, name: /^Patiënt: / });
  }

  get notice(): Locator {
    return this.screen.getByRole('alert');
  }

  part(name: (typeof partNames)[number]): Locator {
    return this.screen.getByRole('region', { name, exact: true });
  }

  /** The link to one of the two modes. */
  mode(name: 'Consult' | 'Terugkoppeling'): Locator {
    return this.screen.getByRole('navigation').getByRole('link', { name });
  }

  /** The "?" in the header, and what it opens. */
  get help(): Locator {
    return this.screen.getByRole('button', { name: 'Uitleg over Welzijn op Recept' });
  }

  get factsheet(): Locator {
    return this.screen.getByRole('dialog', { name: 'Uitleg over Welzijn op Recept' });
  }

  async speak(language: 'Nederlands' | 'English'): Promise<void> {
    await this.screen.getByRole('button', { name: language }).click();
  }

  /** What a browser tells a page when somebody comes back to its tab: a headless one has no other tabs in front. */
  async isLookedAtAgain(): Promise<void> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  }

  /** Reloads, and waits until everything is read again. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.isRead();
  }
}
