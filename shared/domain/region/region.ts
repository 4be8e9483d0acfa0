import type { CoachEndReason } from '../answer/answer.ts';
import type { ChosenGrounds } from '../considerations/consideration.ts';
import type { StepId } from '../feedback/referral-states.ts';
import type { Dimension } from '../prompts/prompt.ts';
import type { ThemeId } from '../referral/choice-fields.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { CardTranslation, LeafletTranslation } from './translations.ts';

/** The four cards of the factsheet, in the order in which they are read. */
export const factsheetCards = ['what', 'how', 'whom', 'coach'] as const;

export type FactsheetCardId = (typeof factsheetCards)[number];

/** Most words of one card: who has ten minutes reads no more. */
export const CARD_WORDS = 60;

/** Something to read or see elsewhere. */
export type RegionLink = { readonly label: string; readonly link: string };

/** A meeting at which Welzijn op Recept is talked about. `date`: ISO date. */
export type RegionMeeting = {
  readonly date: string;
  readonly what: string;
  readonly where?: string | undefined;
  readonly link?: string | undefined;
};

/** What a region adds to the factsheet, or says in its own words. */
type RegionFactsheet = {
  /** Cards that replace ours. */
  readonly cards: readonly { readonly id: FactsheetCardId; readonly text: string }[];
  /** Organisations that stand behind Welzijn op Recept here. */
  readonly partners: readonly string[];
  readonly training: readonly RegionLink[];
  readonly meetings: readonly RegionMeeting[];
  readonly film?: RegionLink | undefined;
};

/** What a region fills in on the leaflet for patients. */
export type RegionLeaflet = {
  /** Where a patient can go by themselves. */
  readonly organisation?: string | undefined;
  readonly phone?: string | undefined;
  /** What it costs, in a sentence; absent: nothing. */
  readonly cost?: string | undefined;
  /** Address of the region's page for residents, also as a QR code. */
  readonly page?: string | undefined;
  readonly translations: readonly LeafletTranslation[];
};

/** A noun as Dutch needs it: "de coach", "het sociaal team". */
export type RegionNoun = {
  readonly word: string;
  readonly plural: string;
  readonly article: 'de' | 'het';
  /** On English screens; absent: the Dutch word. */
  readonly english?: { readonly singular: string; readonly plural: string } | undefined;
};

/** What a region calls things, where it calls them otherwise than we do. */
export type RegionWords = {
  /** For "Welzijn op Recept". */
  readonly recipe?: string | undefined;
  /** For "WoR", where there is little room; absent: `recipe`. */
  readonly recipeShort?: string | undefined;
  /** For "Welzijn zonder recept". */
  readonly withoutReferral?: string | undefined;
  /** For "welzijnscoach" and "coach". */
  readonly coach?: RegionNoun | undefined;
  /** For "welzijnsorganisatie" and "coachorganisatie". */
  readonly organisation?: RegionNoun | undefined;
};

/** A sentence of ours that a region says otherwise, by the id of ours. */
type RegionTexts = {
  readonly prompts: readonly {
    readonly id: string;
    readonly sentence: string;
    readonly followUp: string;
    /** Of a prompt that the region added. */
    readonly fits: readonly SignalId[];
    readonly dimension?: Dimension | undefined;
  }[];
  readonly themes: readonly { readonly id: ThemeId; readonly label: string }[];
  readonly steps: readonly { readonly id: StepId; readonly label: string }[];
  /** Routes of ours in other words, and routes that the region added: those have `shows`. */
  readonly routes: readonly {
    readonly id: string;
    readonly label: string;
    readonly explanation: string;
    readonly shows?: ChosenGrounds | undefined;
  }[];
  /** Why a referral ended early or was rejected. */
  readonly endReasons: readonly { readonly id: CoachEndReason; readonly label: string }[];
};

/** What a region set for itself. What it left out, or what was wrong in its file, is not in it: there ours counts. */
export type Region = RegionTexts & {
  readonly name?: string | undefined;
  /** Who keeps the file in order. */
  readonly owner?: string | undefined;
  /** ISO date. */
  readonly reviewedOn?: string | undefined;
  /** ISO date; the last day on which it is right. */
  readonly validUntil?: string | undefined;
  readonly factsheet: RegionFactsheet;
  readonly leaflet: RegionLeaflet;
  readonly card: { readonly translations: readonly CardTranslation[] };
  readonly words: RegionWords;
  /** Where the codes that the region added stand; an address that needs not answer. */
  readonly codeSystem?: string | undefined;
};

/** True once the region's own date has gone by. */
export function isOutOfDate({ validUntil }: Pick<Region, 'validUntil'>, today: Temporal.PlainDate): boolean {
  return validUntil !== undefined && Temporal.PlainDate.compare(today, validUntil) > 0;
}

/** Meetings still to come, the next one first. */
export function comingMeetings(
  meetings: readonly RegionMeeting[],
  today: Temporal.PlainDate,
): readonly RegionMeeting[] {
  return meetings
    .filter(({ date }) => Temporal.PlainDate.compare(date, today) >= 0)
    .toSorted((one, other) => Temporal.PlainDate.compare(one.date, other.date));
}
