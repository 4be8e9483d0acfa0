import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../text/text.ts';
import { loadVolumeText, type VolumeScreenText } from './volume-text.ts';

/** A language and its sentences. */
export type VolumeSpoken = { readonly language: Language; readonly text: VolumeScreenText };

/** Starts in a language that is there already; another one comes without a reload. */
export function useVolumeLanguage(
  first: VolumeSpoken,
): VolumeSpoken & { readonly speak: (language: Language) => void } {
  const [spoken, setSpoken] = useState(first);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.title = spoken.text.volume.title.practice;
  }, [spoken]);

  const speak = (language: Language) => {
    const stay = () => {}; // the sentences could not be fetched: the screen keeps the language it has
    loadVolumeText(language).then((text) => setSpoken({ language, text }), stay);
  };
  return { ...spoken, speak };
}
