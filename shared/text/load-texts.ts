import type { Language, Texts } from './text.ts';

/** The sentences of one language; the other one is not downloaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'nl':
      return (await import('./nl/dutch.ts')).dutch;
    case 'en':
      return (await import('./en/english.ts')).english;
  }
}
