import type { RegionSource } from '../../config/region/region-source.ts';
import type { Language } from '../../text/text.ts';
import { loadPanelText } from './load-panel-text.ts';
import type { Spoken } from './spoken-text.ts';
import { useSpoken } from './use-spoken.ts';

/** The panel's language, in the words of the region; see `useSpoken`. */
export function useLanguage(
  first: Spoken,
  region: RegionSource,
): Spoken & { readonly speak: (language: Language) => void } {
  return useSpoken(first, (language) => loadPanelText(language, region));
}
