import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../text/text.ts';

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
