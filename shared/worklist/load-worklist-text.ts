import type { RegionSource } from '../config/region/region-source.ts';
import { loadPanelText } from '../panel/context/load-panel-text.ts';
import { inWordsOfRegion, noRegion } from '../panel/words/in-words-of-region.ts';
import type { WorklistWords } from '../text/nl/worklist-text.ts';
import type { Language } from '../text/text.ts';
import type { WorklistScreenText } from './worklist-ports.ts';

/** The sentences of one language. */
export async function loadWorklistText(
  language: Language,
  region: RegionSource = noRegion,
): Promise<WorklistScreenText> {
  const [panel, words] = await Promise.all([loadPanelText(language, region), loadWords(language)]);
  return { ...panel, ...(await inWordsOfRegion({ worklist: words }, language, region)) };
}

async function loadWords(language: Language): Promise<WorklistWords> {
  switch (language) {
    case 'nl':
      return (await import('../text/nl/worklist-text.ts')).nlWorklist;
    case 'en':
      return (await import('../text/en/worklist-text.ts')).enWorklist;
  }
}
