import { readRegion } from '../../config/region/read-region.ts';
import type { RegionSource } from '../../config/region/region-source.ts';
import type { CoachEndReason } from '../../domain/answer/answer.ts';
import {
  type AddedRoute,
  type ConsiderationId,
  considerationIds,
} from '../../domain/considerations/consideration.ts';
import type { StepId } from '../../domain/feedback/referral-states.ts';
import { type Prompt, phaseOf } from '../../domain/prompts/prompt.ts';
import type { OptionWords } from '../../domain/referral/choice-fields.ts';
import type { Region, RegionWords } from '../../domain/region/region.ts';
import { speakAsRegion } from '../../text/region/speak-as-region.ts';

type EndReasonLabels = { readonly endReasons: Readonly<Record<CoachEndReason, string>> };

/** The rooms of the texts in which a region can write sentences of its own. No surface has all of them. */
type Rooms = {
  /** By id, of ours and of the region's own. */
  readonly prompts: Readonly<Partial<Record<string, object>>>;
  readonly conversation: { readonly addedPrompts: readonly Prompt[] };
  readonly referral: { readonly options: OptionWords };
  readonly feedback: { readonly steps: Readonly<Record<StepId, string>> };
  readonly considerations: {
    readonly routes: Readonly<Record<ConsiderationId, object>>;
    readonly added: readonly AddedRoute[];
  };
  readonly coach: EndReasonLabels;
  readonly volume: { readonly answers: EndReasonLabels };
};

/** What the patient takes home and what is kept in the record. */
type DutchRooms = { readonly patientCard: object; readonly journal: object };

/** Sentences as this region says them: its words for ours, and its own sentences where it wrote them. */
export function applyRegion<T extends object>(texts: T, source: RegionSource, language: 'nl' | 'en'): T {
  const { region } = readRegion(source);
  const spoken = speakAsRegion(texts, region.words, language);
  return {
    ...spoken,
    ...ownSentences(spoken as Partial<Rooms>, region, language),
    ...alwaysDutch(texts as Partial<DutchRooms>, region.words),
  };
}

/** Those rooms are Dutch on every screen. */
function alwaysDutch({ patientCard, journal }: Partial<DutchRooms>, words: RegionWords): Partial<DutchRooms> {
  if (patientCard === undefined || journal === undefined) return {};
  return speakAsRegion({ patientCard, journal }, words, 'nl');
}

function ownSentences(
  { prompts, conversation, referral, feedback, considerations, coach, volume }: Partial<Rooms>,
  region: Region,
  language: 'nl' | 'en',
): Partial<Rooms> {
  const word = coachIn(region.words, language);
  const ofOurs = considerationIds.flatMap((id) => {
    const own = region.routes.find((route) => route.id === id);
    return own === undefined ? [] : [{ id, label: own.label, explanation: own.explanation }];
  });
  return {
    ...(prompts && {
      prompts: {
        ...prompts,
        ...byId(region.prompts, ({ sentence, followUp }) => ({
          sentence: sentence.replaceAll('{coach}', word),
          followUp,
        })),
      },
    }),
    ...(conversation && { conversation: { ...conversation, addedPrompts: addedPrompts(region) } }),
    ...(referral && {
      referral: {
        ...referral,
        options: {
          ...referral.options,
          themes: { ...referral.options.themes, ...labelsOf(region.themes) },
        },
      },
    }),
    ...(feedback && {
      feedback: { ...feedback, steps: { ...feedback.steps, ...byId(region.steps, ({ label }) => label) } },
    }),
    ...(considerations && {
      considerations: {
        ...considerations,
        routes: {
          ...considerations.routes,
          ...byId(ofOurs, ({ label, explanation }) => ({ label, explanation })),
        },
        added: region.routes.flatMap(({ shows, ...route }) => (shows ? [{ ...route, shows }] : [])),
      },
    }),
    ...(coach && { coach: withEndReasons(coach, region) }),
    ...(volume && { volume: { ...volume, answers: withEndReasons(volume.answers, region) } }),
  };
}

function withEndReasons(labels: EndReasonLabels, { endReasons }: Region): EndReasonLabels {
  return { ...labels, endReasons: { ...labels.endReasons, ...labelsOf(endReasons) } };
}

/** Prompts that are none of ours. What is noted at them goes nowhere. */
function addedPrompts(region: Region): readonly Prompt[] {
  return region.prompts.flatMap(({ id, dimension, fits }) => {
    const phase = phaseOf(id);
    if (dimension === undefined || phase === undefined) return []; // one of ours
    return [{ id, phase, dimension, fits, notesTo: 'nowhere' }];
  });
}

function coachIn({ coach }: RegionWords, language: 'nl' | 'en'): string {
  if (coach === undefined) return language === 'nl' ? 'welzijnscoach' : 'wellbeing coach';
  return (language === 'en' && coach.english?.singular) || coach.word;
}

function labelsOf(
  entries: readonly { readonly id: string; readonly label: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map(({ id, label }) => [id, label]));
}

function byId<Id extends string, E extends { readonly id: Id }, V>(
  entries: readonly E[],
  toValue: (entry: E) => V,
): Partial<Record<Id, V>> {
  return Object.fromEntries(entries.map((entry) => [entry.id, toValue(entry)])) as Partial<Record<Id, V>>;
}
