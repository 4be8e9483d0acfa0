import type { ThemeId } from '../referral/choice-fields.ts';
import { type Activity, judgeOn } from './activity.ts';
import { measureFrom, type Near, type NearestPlace, nearnesses } from './near.ts';

/** An activity with how near it is, and at which of its places. */
export type NearActivity = NearestPlace & { readonly activity: Activity };

/** Examples for one theme; `any`: no theme was chosen. */
export type ThemeExamples = {
  readonly theme: ThemeId | 'any';
  readonly examples: readonly NearActivity[];
};

/** Examples for one theme, and for each of several: enough to make it tangible, too few to choose from a catalogue. */
const MOST_FOR_ONE = 5;
const MOST_FOR_EACH = 3;

/**
 * Three to five activities a theme, nearest first. There is no other order: what is equally near goes by the alphabet.
 * An activity that stopped, ended or was not checked for two years is left out.
 */
export function findExamples(
  activities: readonly Activity[],
  themes: readonly ThemeId[],
  near: Near,
  today: Temporal.PlainDate,
): readonly ThemeExamples[] {
  const { whyNotOffered } = judgeOn(today);
  const measure = measureFrom(near);
  const offered = activities.filter((activity) => whyNotOffered(activity) === undefined);
  const nearest = (of: readonly Activity[], most: number) =>
    takeNearest(
      of.map((activity) => ({ activity, ...measure(activity) })),
      most,
    );
  if (themes.length === 0) return [{ theme: 'any', examples: nearest(offered, MOST_FOR_ONE) }];
  const most = themes.length === 1 ? MOST_FOR_ONE : MOST_FOR_EACH;
  return themes.map((theme) => ({
    theme,
    examples: nearest(
      offered.filter((activity) => activity.themes.includes(theme)),
      most,
    ),
  }));
}

/** Only as many are put in order as are needed: comparing words is slow, and a town has thousands of activities. */
function takeNearest(measured: readonly NearActivity[], most: number): readonly NearActivity[] {
  const taken: NearActivity[] = [];
  for (const nearness of nearnesses) {
    const ring = measured.filter((one) => one.nearness === nearness);
    for (let first = takeFirst(ring); first !== undefined && taken.length < most; first = takeFirst(ring)) {
      taken.push(first);
    }
  }
  return taken;
}

/** Takes the first by the alphabet out of a list; undefined when it is empty. */
function takeFirst(ring: NearActivity[]): NearActivity | undefined {
  let first = 0;
  for (const [index, one] of ring.entries()) {
    if (compareNames(one, ring[first] ?? one) < 0) first = index;
  }
  return ring.splice(first, 1)[0];
}

const alphabet = new Intl.Collator('nl');

function compareNames({ activity: one }: NearActivity, { activity: other }: NearActivity): number {
  return alphabet.compare(one.name, other.name) || alphabet.compare(one.id, other.id);
}

/**
 * Searches activities for words: those that hold all of them somewhere, in the order given. Small and capital letters
 * and accents count as the same. The texts are made ready once.
 */
export function searchIn(activities: readonly Activity[]): (words: string) => readonly Activity[] {
  const ready = activities.map((activity) => ({ activity, text: foldLetters(wordsOf(activity)) }));
  return (words) => {
    const wanted = foldLetters(words).split(/\s+/).filter(Boolean);
    return ready
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .map(({ activity }) => activity);
  };
}

function wordsOf({ name, organisation, description, forWhom, places }: Activity): string {
  const where = places.map(({ name: at, address, postcode, city, wijk, municipality }) =>
    [at, address, postcode, city, wijk, municipality].join(' '),
  );
  return [name, organisation, description, forWhom, ...where].join('\n');
}

/** Small letters without accents. */
function foldLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
