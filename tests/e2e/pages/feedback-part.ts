import type { Locator } from '@playwright/test';
import type { Screen } from './screen.ts';

/** "Terugkoppeling": per referral the six steps, what the coach reports, and taking it back. */
export class FeedbackPart {
  readonly part: Locator;
  private readonly screen: Screen;

  constructor(part: Locator, screen: Screen) {
    this.part = part;
    this.screen = screen;
  }

  /** A referral by its headline, such as "Verwijzing aangenomen". */
  referral(headline: string | RegExp): Locator {
    return this.part.getByRole('article', { name: headline });
  }

  get referrals(): Locator {
    return this.part.getByRole('article');
  }

  /** What was reported or written, newest first. */
  get entries(): Locator {
    return this.part.locator('.timeline__entry');
  }

  step(name: string): Locator {
    return this.part
      .getByRole('list', { name: 'De zes stappen' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** The marks on what is new. */
  get newMarks(): Locator {
    return this.entries.getByText('nieuw', { exact: true });
  }

  get markRead(): Locator {
    return this.part.getByRole('button', { name: 'Gelezen' });
  }

  get withdraw(): Locator {
    return this.part.getByRole('button', { name: 'Verwijzing intrekken' });
  }

  /** Opens what the practice writes to the coach after sending. */
  add(name: 'Bericht' | 'Aanvulling'): Locator {
    return this.part.getByRole('button', { name, exact: true }).first();
  }

  /** The question whether to withdraw, or what the coach did meanwhile. */
  get dialog(): Locator {
    return this.screen.getByRole('dialog');
  }

  async giveReason(reason: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Reden' }).fill(reason);
  }

  /** What can be answered in the dialog. */
  button(name: 'Intrekken' | 'Toch intrekken' | 'Laten staan'): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async answer(name: 'Intrekken' | 'Toch intrekken' | 'Laten staan'): Promise<void> {
    await this.button(name).click();
  }
}
