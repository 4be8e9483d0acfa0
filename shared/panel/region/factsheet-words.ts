import type { RegionSource } from '../../config/region/region-source.ts';
import type { ConfigText } from '../../text/nl/config-text.ts';
import type { FactsheetText } from '../../text/nl/region/factsheet-text.ts';
import type { Language } from '../../text/text.ts';
import { inWordsOfRegion } from '../words/in-words-of-region.ts';

/** The sentences of the factsheet, and those for IT about a region's file. */
export type FactsheetWords = { readonly factsheet: FactsheetText; readonly config: ConfigText };

/** The sentences of one language, in the words of the region. */
export async function loadFactsheetWords(language: Language, region: RegionSource): Promise<FactsheetWords> {
  return inWordsOfRegion(await loadOurs(language), language, region);
}

async function loadOurs(language: Language): Promise<FactsheetWords> {
  switch (language) {
    case 'nl': {
      const [{ nlFactsheet }, { nlConfig }] = await Promise.all([
        import('../../text/nl/region/factsheet-text.ts'),
        import('../../text/nl/config-text.ts'),
      ]);
      return { factsheet: nlFactsheet, config: nlConfig };
    }
    case 'en': {
      const [{ enFactsheet }, { enConfig }] = await Promise.all([
        import('../../text/en/region/factsheet-text.ts'),
        import('../../text/en/config-text.ts'),
      ]);
      return { factsheet: enFactsheet, config: enConfig };
    }
  }
}
