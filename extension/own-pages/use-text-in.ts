import { useEffect, useState } from 'preact/hooks';
import type { RegionSource } from '../../shared/config/region/region-source.ts';
import { noRegion } from '../../shared/panel/words/in-words-of-region.ts';
import type { Language } from '../../shared/text/text.ts';
import { type AllText, loadAllText } from './load-all-text.ts';

/** All sentences in the language that the panel speaks now: it can change while the panel is open. */
export function useTextIn(language: Language, region: RegionSource = noRegion): AllText | undefined {
  const [text, setText] = useState<AllText | undefined>(undefined);

  useEffect(() => {
    let isGone = false;
    void loadAllText(language, region).then((loaded) => {
      if (!isGone) setText(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [language, region]);

  return text;
}
