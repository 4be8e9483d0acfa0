import type { AccessText } from '../../text/nl/access-text.ts';
import { type Language, loadTexts, type Texts } from '../../text/text.ts';

/** Every sentence that a surface with a panel can show. */
export type PanelText = Texts & { readonly access: AccessText };

/** A language and its sentences. */
export type Spoken = { readonly language: Language; readonly text: PanelText };

/** The sentences of one language, as one download. */
export async function loadPanelText(language: Language): Promise<PanelText> {
  const [texts, access] = await Promise.all([loadTexts(language), loadAccessText(language)]);
  return { ...texts, access };
}

async function loadAccessText(language: Language): Promise<AccessText> {
  switch (language) {
    case 'nl':
      return (await import('../../text/nl/access-text.ts')).nlAccess;
    case 'en':
      return (await import('../../text/en/access-text.ts')).enAccess;
  }
}
