import type { RegionSource } from '../../config/region/region-source.ts';
import type { AccessText } from '../../text/nl/access-text.ts';
import { type Language, loadTexts, type Texts } from '../../text/text.ts';
import { inWordsOfRegion, noRegion } from '../words/in-words-of-region.ts';

/** Every sentence that a surface with a panel can show. */
export type PanelText = Texts & { readonly access: AccessText };

/** A language and its sentences. */
export type Spoken = { readonly language: Language; readonly text: PanelText };

/** The sentences of one language, as one download, in the words of the region. */
export async function loadPanelText(language: Language, region: RegionSource = noRegion): Promise<PanelText> {
  const [texts, access] = await Promise.all([loadTexts(language), loadAccessText(language)]);
  return inWordsOfRegion({ ...texts, access }, language, region);
}

async function loadAccessText(language: Language): Promise<AccessText> {
  switch (language) {
    case 'nl':
      return (await import('../../text/nl/access-text.ts')).nlAccess;
    case 'en':
      return (await import('../../text/en/access-text.ts')).enAccess;
  }
}
