import type { RegionSource } from '../../config/region/region-source.ts';
import type { SocialMapText } from '../../text/nl/region/social-map-text.ts';
import type { Language } from '../../text/text.ts';
import { inWordsOfRegion } from '../words/in-words-of-region.ts';

/** The sentences of the social map: those of the screen, and the Dutch ones for what the patient takes home. */
export type SocialMapWords = { readonly screen: SocialMapText; readonly dutch: SocialMapText };

/** In the words of the region. */
export async function loadSocialMapText(language: Language, region: RegionSource): Promise<SocialMapWords> {
  const { nlSocialMap } = await import('../../text/nl/region/social-map-text.ts');
  const dutch = await inWordsOfRegion(nlSocialMap, 'nl', region);
  if (language === 'nl') return { screen: dutch, dutch };
  const { enSocialMap } = await import('../../text/en/region/social-map-text.ts');
  return { screen: await inWordsOfRegion<SocialMapText>(enSocialMap, 'en', region), dutch };
}
