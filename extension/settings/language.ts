import type { RegionSource } from '../../shared/config/region/region-source.ts';
import type { Language } from '../../shared/text/text.ts';
import { z } from '../../shared/zod.ts';
import { loadSettings } from './stored-settings.ts';

const languageSchema = z.enum(['nl', 'en']);

/**
 * The language of the extension's pages: as set, else Dutch, whatever is wrong in the settings elsewhere; and the words of
 * the region, once the settings are in order.
 */
export async function loadSpeech(): Promise<{ readonly language: Language; readonly region: RegionSource }> {
  const { json, read } = await loadSettings();
  return {
    language: languageSchema.safeParse(json.language).data ?? 'nl', // no one chose
    region: read.status === 'ready' ? read.settings.region : { kind: 'none' },
  };
}
