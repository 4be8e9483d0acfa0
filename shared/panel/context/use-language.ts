import { useEffect, useState } from 'preact/hooks';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { Language } from '../../text/text.ts';
import { loadPanelText, type Spoken } from './load-panel-text.ts';

/** The panel's language, in the words of the region; see `useSpoken`. */
export function useLanguage(
  first: Spoken,
  region: RegionSource,
): Spoken & { readonly speak: (language: Language) => void } {
  return useSpoken(first, (language) => loadPanelText(language, region));
}

/** Starts in a language that is there already; another one comes without a reload and loses nothing. */
export function useSpoken<Words>(
  first: { readonly language: Language; readonly text: Words },
  load: (language: Language) => Promise<Words>,
) {
  const [spoken, setSpoken] = useState(first);

  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);

  const speak = (language: Language) => {
    const stay = () => {}; // the sentences could not be fetched: the screen keeps the language it has
    load(language).then((text) => setSpoken({ language, text }), stay);
  };
  return { ...spoken, speak };
}
