import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../shared/text/text.ts';
import { type AllText, loadAllText } from './load-all-text.ts';

/** All sentences in the language that the panel speaks now: it can change while the panel is open. */
export function useTextIn(language: Language): AllText | undefined {
  const [text, setText] = useState<AllText | undefined>(undefined);

  useEffect(() => {
    let isGone = false;
    void loadAllText(language).then((loaded) => {
      if (!isGone) setText(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [language]);

  return text;
}
