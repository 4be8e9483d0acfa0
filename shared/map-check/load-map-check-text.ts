import type { RegionSource } from '../config/region/region-source.ts';
import { loadPanelText } from '../panel/context/load-panel-text.ts';
import type { PanelText } from '../panel/context/spoken-text.ts';
import { inWordsOfRegion } from '../panel/words/in-words-of-region.ts';
import type { ConfigText } from '../text/nl/config-text.ts';
import type { MapCheckText } from '../text/nl/region/map-check-text.ts';
import type { SocialMapText } from '../text/nl/region/social-map-text.ts';
import type { Language } from '../text/text.ts';

/** Every sentence of the page of a social map. */
export type MapCheckWords = PanelText & {
  readonly config: ConfigText;
  readonly mapCheck: MapCheckText;
  readonly socialMap: SocialMapText;
};

/** The sentences of one language, in the words of the region. */
export async function loadMapCheckText(language: Language, region: RegionSource): Promise<MapCheckWords> {
  const [panel, own] = await Promise.all([loadPanelText(language, region), loadOwn(language)]);
  return { ...panel, ...(await inWordsOfRegion(own, language, region)) };
}

async function loadOwn(language: Language): Promise<Omit<MapCheckWords, keyof PanelText>> {
  switch (language) {
    case 'nl':
      return {
        config: (await import('../text/nl/config-text.ts')).nlConfig,
        mapCheck: (await import('../text/nl/region/map-check-text.ts')).nlMapCheck,
        socialMap: (await import('../text/nl/region/social-map-text.ts')).nlSocialMap,
      };
    case 'en':
      return {
        config: (await import('../text/en/config-text.ts')).enConfig,
        mapCheck: (await import('../text/en/region/map-check-text.ts')).enMapCheck,
        socialMap: (await import('../text/en/region/social-map-text.ts')).enSocialMap,
      };
  }
}
