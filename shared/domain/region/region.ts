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

/** What a region set for itself. What it left out, or what was wrong in its file, is not in it: there ours counts. */
export type Region = {
  readonly name?: string | undefined;
  /** Who keeps the file in order. */
  readonly owner?: string | undefined;
  /** ISO date. */
  readonly reviewedOn?: string | undefined;
  /** ISO date; the last day on which it is right. */
  readonly validUntil?: string | undefined;
  readonly factsheet: RegionFactsheet;
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

/** Words of a text as a reader counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
