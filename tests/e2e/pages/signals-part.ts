import type { Locator } from '@playwright/test';

/** "Signalen": what the record says, what the clinician recognises, reminders and other routes. */
export class SignalsPart {
  readonly part: Locator;

  constructor(part: Locator) {
    this.part = part;
  }

  /** The tick "herken ik" of one signal. */
  tick(signal: string): Locator {
    return this.part.getByRole('checkbox', { name: signal, exact: true });
  }

  /** The whole line of one signal, with what the record says. */
  line(signal: string): Locator {
    return this.tick(signal).locator('xpath=ancestor::li');
  }

  get lines(): Locator {
    return this.part.getByRole('checkbox').locator('xpath=ancestor::li');
  }

  get takeOver(): Locator {
    return this.part.getByRole('button', { name: /^Neem \d+ vastgelegde? signa/ });
  }

  /** A reminder's tap "nagegaan". */
  check(reminder: string): Locator {
    return this.part.getByRole('button', { name: `Nagegaan: ${reminder}` });
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
