import type { Locator } from '@playwright/test';
import type { Screen } from './screen.ts';

/** "Signalen": what the record says, what the clinician recognises, reminders and other routes. */
export class SignalsPart {
  readonly part: Locator;
  private readonly screen: Screen;

  constructor(part: Locator, screen: Screen) {
    this.part = part;
    this.screen = screen;
  }

  /** The tick "herken ik" of one signal, also while it is folded. */
  tick(signal: string): Locator {
    return this.part.getByRole('checkbox', { name: signal, exact: true, includeHidden: true });
  }

  /** Ticks a signal, and unfolds those that were not found in the record where it is one of them. */
  async recognise(signal: string): Promise<void> {
    if (!(await this.tick(signal).isVisible())) await this.fold.click();
    await this.tick(signal).check();
  }

  /** "7 andere signalen: niet gevonden in het dossier". */
  get fold(): Locator {
    return this.part.getByText(/^\d+ andere? signa.*: niet gevonden in het dossier$/);
  }

  /** The whole line of one signal, with what the record says. */
  line(signal: string): Locator {
    return this.tick(signal).locator('xpath=ancestor::li');
  }

  get lines(): Locator {
    return this.part.getByRole('checkbox', { includeHidden: true }).locator('xpath=ancestor::li');
  }

  get takeOver(): Locator {
    return this.part.getByRole('button', { name: /^Neem \d+ vastgelegde? signa/ });
  }

  /** What the record reminds of, directly under the patient's name. */
  get cautions(): Locator {
    return this.screen.getByRole('region', { name: 'Uit het dossier: ga dit na' });
  }

  /** A reminder's tap "nagegaan". */
  check(reminder: string): Locator {
    return this.part.or(this.cautions).getByRole('button', { name: `Nagegaan: ${reminder}` });
  }

  get readAgain(): Locator {
    return this.part.getByRole('button', { name: 'Opnieuw lezen' });
  }

  get attention(): Locator {
    return this.part.getByRole('region', { name: 'Let op' });
  }

  async openOtherRoutes(): Promise<void> {
    await this.part.getByText('Ook te overwegen').click();
  }
}
