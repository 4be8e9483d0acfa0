import type { RegionSource } from '../../config/region/region-source.ts';
import { loadTexts } from '../../text/load-texts.ts';
import type { AccessText } from '../../text/nl/access-text.ts';
import type { Language } from '../../text/text.ts';
import { inWordsOfRegion, noRegion } from '../words/in-words-of-region.ts';
import type { PanelText } from './spoken-text.ts';

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
