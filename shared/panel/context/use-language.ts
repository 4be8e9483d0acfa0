import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../text/text.ts';
import { loadPanelText, type Spoken } from './load-panel-text.ts';

/** The panel's language; see `useSpoken`. */
export function useLanguage(first: Spoken): Spoken & { readonly speak: (language: Language) => void } {
  return useSpoken(first, loadPanelText);
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
