import type { RegionSource } from '../config/region/region-source.ts';
import { inWordsOfRegion, noRegion } from '../panel/words/in-words-of-region.ts';
import { loadTexts } from '../text/load-texts.ts';
import type { CoachWords } from '../text/nl/referral/coach-text.ts';
import type { Language, Texts } from '../text/text.ts';
import type { CoachScreenText } from './coach-ports.ts';

/** The sentences of one language, in the words of the region. */
export async function loadCoachText(
  language: Language,
  region: RegionSource = noRegion,
): Promise<CoachScreenText> {
  const [texts, coach] = await Promise.all([loadTexts(language), loadWords(language)]);
  return inWordsOfRegion({ ...texts, coach, failures: failuresIn(texts, coach) }, language, region);
}

async function loadWords(language: Language): Promise<CoachWords> {
  switch (language) {
    case 'nl':
      return (await import('../text/nl/referral/coach-text.ts')).nlCoach;
    case 'en':
      return (await import('../text/en/referral/coach-text.ts')).enCoach;
  }
}

function failuresIn(
  { failures }: Texts,
  { failures: sentences, saidByServer }: CoachWords,
): Texts['failures'] {
  const kinds = { ...failures.kinds };
  const { action } = failures.kinds['his-unreachable'];
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    kinds[kind] = {
      action: kind === 'session-expired' ? kinds[kind].action : action,
      sentence: sentences[kind],
    };
  }
  return { ...failures, kinds, saidByServer };
}
