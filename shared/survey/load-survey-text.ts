import type { RegionSource } from '../config/region/region-source.ts';
import { loadPanelText } from '../panel/context/load-panel-text.ts';
import type { PanelText } from '../panel/context/spoken-text.ts';
import { inWordsOfRegion } from '../panel/words/in-words-of-region.ts';
import type { SurveyText } from '../text/nl/region/survey-text.ts';
import type { Language } from '../text/text.ts';

/** Every sentence of the page with questions to practices. */
export type SurveyWords = PanelText & { readonly survey: SurveyText };

/** The sentences of one language, in the words of the region. */
export async function loadSurveyWords(language: Language, region: RegionSource): Promise<SurveyWords> {
  const [panel, survey] = await Promise.all([
    loadPanelText(language, region),
    loadSurveyText(language, region),
  ]);
  return { ...panel, survey };
}

/** Those of the survey alone. */
export async function loadSurveyText(language: Language, region: RegionSource): Promise<SurveyText> {
  const text =
    language === 'nl'
      ? (await import('../text/nl/region/survey-text.ts')).nlSurvey
      : (await import('../text/en/region/survey-text.ts')).enSurvey;
  return inWordsOfRegion<SurveyText>(text, language, region);
}
