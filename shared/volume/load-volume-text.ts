import { loadPanelText, type PanelText } from '../panel/context/load-panel-text.ts';
import type { VolumeText } from '../text/nl/volume-text.ts';
import type { Language } from '../text/text.ts';

/** Every sentence of the numbers, beside those that all screens share. */
export type VolumeScreenText = PanelText & { readonly volume: VolumeText };

/** The sentences of one language, as one download. */
export async function loadVolumeText(language: Language): Promise<VolumeScreenText> {
  const [panel, volume] = await Promise.all([loadPanelText(language), loadOwn(language)]);
  return { ...panel, volume };
}

async function loadOwn(language: Language): Promise<VolumeText> {
  switch (language) {
    case 'nl':
      return (await import('../text/nl/volume-text.ts')).nlVolume;
    case 'en':
      return (await import('../text/en/volume-text.ts')).enVolume;
  }
}
