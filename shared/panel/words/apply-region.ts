import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { ConsiderationId } from '../../domain/considerations/consideration.ts';
import type { StepId } from '../../domain/feedback/steps.ts';
import type { CataloguedPromptId } from '../../domain/prompts/prompts.ts';
import type { ThemeId } from '../../domain/referral/themes.ts';
import type { Region, RegionWords } from '../../domain/region/region.ts';
import { speakAsRegion } from '../../text/region/speak-as-region.ts';

/** Sentences as this region says them: its words for ours, and its own sentences where it wrote them. */
export function applyRegion<T extends object>(texts: T, source: RegionSource, language: 'nl' | 'en'): T {
  const { region } = readRegion(source);
  const spoken = speakAsRegion(texts, region.words, language);
  if (!isPanelTexts(texts) || !isPanelTexts(spoken)) return spoken;
  return { ...spoken, ...ownSentences(spoken, region, language), ...alwaysDutch(texts, region.words) };
}

/** The rooms of a panel's texts that a region can write itself, and those that are Dutch on every screen. */
type PanelTexts = {
  readonly prompts: Readonly<Record<CataloguedPromptId, object>>;
  readonly referral: { readonly themes: Readonly<Record<ThemeId, string>> };
  readonly feedback: { readonly steps: Readonly<Record<StepId, string>> };
  readonly considerations: { readonly routes: Readonly<Record<ConsiderationId, object>> };
  readonly patientCard: object;
  readonly journal: object;
};

/** The texts of a panel hold the sentences that a region may write itself. */
function isPanelTexts<T extends object>(texts: T): texts is T & PanelTexts {
  return 'prompts' in texts && 'considerations' in texts;
}

/** What the patient takes home and what is kept in the record is Dutch on every screen. */
function alwaysDutch(
  { patientCard, journal }: PanelTexts,
  words: RegionWords,
): Pick<PanelTexts, 'patientCard' | 'journal'> {
  return speakAsRegion({ patientCard, journal }, words, 'nl');
}

function ownSentences(
  { prompts, referral, feedback, considerations }: PanelTexts,
  region: Region,
  language: 'nl' | 'en',
): Pick<PanelTexts, 'prompts' | 'referral' | 'feedback' | 'considerations'> {
  const coach = coachIn(region.words, language);
  return {
    prompts: {
      ...prompts,
      ...byId(region.prompts, ({ sentence, followUp }) => ({
        sentence: sentence.replaceAll('{coach}', coach),
        followUp,
      })),
    },
    referral: { ...referral, themes: { ...referral.themes, ...byId(region.themes, ({ label }) => label) } },
    feedback: { ...feedback, steps: { ...feedback.steps, ...byId(region.steps, ({ label }) => label) } },
    considerations: {
      ...considerations,
      routes: {
        ...considerations.routes,
        ...byId(region.routes, ({ label, explanation }) => ({ label, explanation })),
      },
    },
  };
}

function coachIn({ coach }: RegionWords, language: 'nl' | 'en'): string {
  if (coach === undefined) return language === 'nl' ? 'welzijnscoach' : 'wellbeing coach';
  return (language === 'en' && coach.english?.singular) || coach.word;
}

function byId<Id extends string, E extends { readonly id: Id }, V>(
  entries: readonly E[],
  toValue: (entry: E) => V,
): Partial<Record<Id, V>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, toValue(entry)])) as Partial<Record<Id, V>>;
}
