import type { ActivityCost } from '../referral/as-text/card-activity.ts';
import type { ThemeId } from '../referral/choice-fields.ts';

/** Where an activity is; every field may be empty. `postcode`: its four digits. */
export type ActivityPlace = {
  readonly name: string;
  /** Street and number. */
  readonly address: string;
  readonly postcode: string;
  readonly city: string;
  readonly wijk: string;
  readonly municipality: string;
};

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** When an activity is: in the words of who offers it, or as days and hours. */
export type ActivityTime =
  | { readonly kind: 'words'; readonly words: string }
  | {
      readonly kind: 'days';
      readonly days: readonly Weekday[];
      /** "10:00"; empty when not told. */
      readonly opensAt: string;
      readonly closesAt: string;
      readonly every: 'week' | 'other-week' | 'month';
    };

/** Something to do in the neighbourhood, as the region's social map tells it. Nothing of a patient is in it. */
export type Activity = {
  readonly id: string;
  readonly name: string;
  /** Who offers it; may be empty. */
  readonly organisation: string;
  /** A few sentences about it; may be empty. */
  readonly description: string;
  readonly themes: readonly ThemeId[];
  readonly places: readonly ActivityPlace[];
  readonly times: readonly ActivityTime[];
  readonly cost: ActivityCost;
  /** For whom it is; empty when not told. */
  readonly forWhom: string;
  readonly phone: string;
  /** A web address; empty when there is none. */
  readonly link: string;
  /** ISO date on which somebody last checked that it is right; empty when not told. */
  readonly checkedOn: string;
  /** ISO date of its last day; empty when it goes on. */
  readonly until: string;
  readonly status: 'active' | 'stopped';
};

/** How long ago an activity was checked: within a year, over a year ago, over two years ago, or no one said. */
export type Freshness = 'fresh' | 'over-a-year' | 'over-two-years' | 'not-told';

/** Why an activity is not shown to a patient. */
export type NotOffered = 'stopped' | 'ended' | 'over-two-years';

/** What a day makes of activities: how fresh each is, and whether it is shown. ISO dates compare as texts. */
export function judgeOn(today: Temporal.PlainDate) {
  const day = today.toString();
  const yearAgo = today.subtract({ years: 1 }).toString();
  const twoYearsAgo = today.subtract({ years: 2 }).toString();

  /** A day to come is a slip of the pen, and tells nothing. */
  function freshness({ checkedOn }: Pick<Activity, 'checkedOn'>): Freshness {
    if (checkedOn === '' || checkedOn > day) return 'not-told';
    if (checkedOn < twoYearsAgo) return 'over-two-years';
    return checkedOn < yearAgo ? 'over-a-year' : 'fresh';
  }

  /** Undefined for an activity that is shown. */
  function whyNotOffered(activity: Pick<Activity, 'status' | 'until' | 'checkedOn'>): NotOffered | undefined {
    if (activity.status === 'stopped') return 'stopped';
    if (activity.until !== '' && activity.until < day) return 'ended';
    return freshness(activity) === 'over-two-years' ? 'over-two-years' : undefined;
  }

  return { freshness, whyNotOffered };
}
