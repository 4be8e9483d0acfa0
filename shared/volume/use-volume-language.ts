import { useEffect } from 'preact/hooks';
import { useSpoken } from '../panel/context/use-language.ts';
import type { Language } from '../text/text.ts';
import { loadVolumeText, type VolumeScreenText } from './load-volume-text.ts';

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
