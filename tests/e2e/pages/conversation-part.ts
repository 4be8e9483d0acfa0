import type { Locator } from '@playwright/test';

/** "Gesprek": questions along the conversation, the patient's words, or their "not yet". */
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
    await this.prompt(phase).getByRole('button', { name: 'Noteer antwoord' }).click();
    await this.words(phase).fill(words);
  }

  async swap(phase: string): Promise<void> {
    await this.prompt(phase).getByRole('button', { name: 'Andere vraag' }).click();
  }

  get decline(): Locator {
    return this.part.getByRole('button', { name: 'Besproken, wil (nog) niet' });
  }

  get undo(): Locator {
    return this.part.getByRole('button', { name: 'Ongedaan maken' });
  }

  get declineReason(): Locator {
    return this.part.getByRole('textbox', { name: 'Reden' });
  }
}
