import type { Locator } from '@playwright/test';

/** "Gesprek": questions along the conversation, and the patient's words. */
export class ConversationPart {
  readonly part: Locator;

  constructor(part: Locator) {
    this.part = part;
  }

  /** The card of one phase, such as "Openen". */
  prompt(phase: string): Locator {
    return this.part.getByRole('listitem').filter({ hasText: new RegExp(`^${phase}`) });
  }

  /** Where the patient's words to one question stand, once noting has begun. */
  words(phase: string): Locator {
    return this.prompt(phase).getByRole('textbox');
  }

  async note(phase: string, words: string): Promise<void> {
    await this.isShown(phase);
    await this.prompt(phase).getByRole('button', { name: 'Noteer antwoord' }).click();
    await this.words(phase).fill(words);
  }

  async swap(phase: string): Promise<void> {
    await this.isShown(phase);
    await this.prompt(phase).getByRole('button', { name: 'Andere vraag' }).click();
  }

  /** Two questions are in sight at first; the others are one tap away. */
  async isShown(phase: string): Promise<void> {
    if (!(await this.prompt(phase).isVisible())) await this.all.click();
  }

  get all(): Locator {
    return this.part.getByRole('button', { name: 'Alle 5 vragen' });
  }
}
