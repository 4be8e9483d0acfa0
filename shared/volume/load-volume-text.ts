import { useEffect } from 'preact/hooks';
import { loadPanelText, type PanelText } from '../panel/context/load-panel-text.ts';
import { useSpoken } from '../panel/context/use-language.ts';
import type { SheetText } from '../text/nl/sheet-text.ts';
import type { VolumeText } from '../text/nl/volume-text.ts';
import type { Language } from '../text/text.ts';

/** Every sentence of the numbers, beside those that all screens share. */
export type VolumeScreenText = PanelText & {
  readonly volume: VolumeText;
  readonly sheet: SheetText;
};

/** The sentences of one language, as one download. */
export async function loadVolumeText(language: Language): Promise<VolumeScreenText> {
  const [panel, own] = await Promise.all([loadPanelText(language), loadOwn(language)]);
  return { ...panel, ...own };
}

async function loadOwn(language: Language): Promise<Pick<VolumeScreenText, 'volume' | 'sheet'>> {
  switch (language) {
    case 'nl':
      return {
        volume: (await import('../text/nl/volume-text.ts')).nlVolume,
        sheet: (await import('../text/nl/sheet-text.ts')).nlSheet,
      };
    case 'en':
      return {
        volume: (await import('../text/en/volume-text.ts')).enVolume,
        sheet: (await import('../text/en/sheet-text.ts')).enSheet,
      };
  }
}

/** A language and its sentences. */
export type VolumeSpoken = { readonly language: Language; readonly text: VolumeScreenText };

/** The language of the numbers, also in the title of the page; see `useSpoken`. */
export function useVolumeLanguage(
  first: VolumeSpoken,
): VolumeSpoken & { readonly speak: (language: Language) => void } {
  const spoken = useSpoken(first, loadVolumeText);
  const title = spoken.text.volume.title.practice;

  useEffect(() => {
    document.title = title;
  }, [title]);
  return spoken;
}
