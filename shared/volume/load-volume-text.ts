import { useEffect } from 'preact/hooks';
import type { RegionSource } from '../config/region/region-source.ts';
import { loadPanelText } from '../panel/context/load-panel-text.ts';
import { useSpoken } from '../panel/context/use-spoken.ts';
import { inWordsOfRegion, noRegion } from '../panel/words/in-words-of-region.ts';
import { nlSheet } from '../text/nl/sheet-text.ts';
import type { Language } from '../text/text.ts';
import type { VolumeScreenText } from './volume-work.ts';

/** The sentences of one language, as one download. */
export async function loadVolumeText(
  language: Language,
  region: RegionSource = noRegion,
): Promise<VolumeScreenText> {
  const [panel, own] = await Promise.all([loadPanelText(language, region), loadOwn(language)]);
  return { ...panel, ...(await inWordsOfRegion(own, language, region)) };
}

async function loadOwn(
  language: Language,
): Promise<Pick<VolumeScreenText, 'volume' | 'sheet' | 'evaluation'>> {
  switch (language) {
    case 'nl':
      return {
        volume: (await import('../text/nl/volume-text.ts')).nlVolume,
        sheet: nlSheet,
        evaluation: (await import('../text/nl/region/evaluation-text.ts')).nlEvaluation,
      };
    case 'en':
      return {
        volume: (await import('../text/en/volume-text.ts')).enVolume,
        sheet: (await import('../text/en/sheet-text.ts')).enSheet,
        evaluation: (await import('../text/en/region/evaluation-text.ts')).enEvaluation,
      };
  }
}

/** A language and its sentences. */
export type VolumeSpoken = { readonly language: Language; readonly text: VolumeScreenText };

/** The language of the numbers, also in the title of the page; see `useSpoken`. */
export function useVolumeLanguage(
  first: VolumeSpoken,
  region: RegionSource,
): VolumeSpoken & { readonly speak: (language: Language) => void } {
  const spoken = useSpoken(first, (language) => loadVolumeText(language, region));
  const title = spoken.text.volume.title.practice;

  useEffect(() => {
    document.title = title;
  }, [title]);
  return spoken;
}
