import type { PageReading } from '../his/read/page-reading.ts';

/** Looks at three moments: one patient, a second one, and the first again. */
export const moments = ['first', 'second', 'first-again'] as const;
export type TryMoment = (typeof moments)[number];

/** What was read at a moment, and whether the user says that it is the patient on the screen. */
type TryLook = { readonly reading: PageReading; readonly said: 'right' | 'wrong' | 'not-yet' };
export type Looks = Readonly<Partial<Record<TryMoment, TryLook>>>;

/** Why an adapter may not be finished: it could read another dossier than the one in front. */
export type NotFollowing =
  | { readonly why: 'not-looked' | 'no-patient' | 'not-confirmed' | 'said-wrong'; readonly at: TryMoment }
  | { readonly why: 'name-stays' | 'birth-date-stays' | 'number-stays' | 'does-not-come-back' };

/**
 * Whether every choice follows the open patient. A selector that finds the first dossier, the newest or a fixed one reads
 * the right patient once; over there and back again it does not. Undefined: it follows.
 */
export function whyNotFollowing(looks: Looks): NotFollowing | undefined {
  for (const at of moments) {
    const look = looks[at];
    if (look === undefined) return { why: 'not-looked', at };
    if (look.reading.status !== 'patient') return { why: 'no-patient', at };
    if (look.said === 'wrong') return { why: 'said-wrong', at };
    if (look.said === 'not-yet') return { why: 'not-confirmed', at };
  }
  const [first, second, again] = moments.map((at) => patientAt(looks, at));
  if (first === undefined || second === undefined || again === undefined)
    return { why: 'not-looked', at: 'first' };
  if (first.name === second.name) return { why: 'name-stays' };
  if (first.birthDate === second.birthDate) return { why: 'birth-date-stays' };
  if (first.id !== undefined && first.id === second.id) return { why: 'number-stays' };
  const isBack = first.name === again.name && first.birthDate === again.birthDate && first.id === again.id;
  return isBack ? undefined : { why: 'does-not-come-back' };
}

function patientAt(looks: Looks, at: TryMoment) {
  const reading = looks[at]?.reading;
  return reading?.status === 'patient' ? reading.patient : undefined;
}
