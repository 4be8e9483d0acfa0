import { dayOfIso, mayFallOnOrAfter, mayFallOnOrBefore, parseDateSpan } from '../calendar/partial-date.ts';
import type { Patient } from '../record/patient.ts';
import { takeApart, together, type WrittenName } from './written-name.ts';

/** Who one source says the patient is. */
export type PatientClaim = {
  /** Every way in which this source writes the name. */
  readonly names: readonly string[];
  /** ISO date; may be partial, or empty. */
  readonly birthDate: string;
  /** Undefined unless it can be compared with the other's: ids of two systems may be equal by chance. */
  readonly id: string | undefined;
};

/** Only `same` may send. */
export type IdentityVerdict = 'same' | 'different' | 'doubt';

/** What a record read over FHIR says. */
export function claimOfRecord({ id, name, initials, familyName, birthDate }: Patient): PatientClaim {
  const written = initials === '' ? [] : [`${initials} ${familyName}`];
  return { names: [name, ...written], birthDate, id };
}

/**
 * Whether two sources name one person: one contradiction is enough for `different`; `same` takes id (where both have
 * one), the whole birth date, a family name and a given name or initials. Twins are why a family name is not enough;
 * a person with one name, who has it in both sources and nothing beside it, is no twin. Where both have the same id, a
 * family name is enough if neither knows more, and a birth date that is known in part if both know the same part.
 */
export function comparePatients(page: PatientClaim, record: PatientClaim): IdentityVerdict {
  const ids = page.id !== undefined && page.id === record.id ? 'one-id' : 'no-id';
  const findings = [
    compareIds(page.id, record.id),
    compareDates(page.birthDate, record.birthDate, ids),
    compareNames(page.names, record.names, ids),
  ];
  if (findings.includes('different')) return 'different';
  return findings.includes('doubt') ? 'doubt' : 'same';
}

function compareIds(one: string | undefined, other: string | undefined): IdentityVerdict {
  return one === undefined || other === undefined || one === other ? 'same' : 'different';
}

/** Whether both sources have the patient's id, and the same one. */
type Ids = 'one-id' | 'no-id';

function compareDates(one: string, other: string, ids: Ids): IdentityVerdict {
  const [first, second] = [parseDateSpan(one), parseDateSpan(other)];
  if (first === undefined || second === undefined) return 'doubt';
  if (!mayFallOnOrAfter(first, second.first) || !mayFallOnOrBefore(first, second.last)) return 'different';
  if (ids === 'one-id' && one === other) return 'same';
  return dayOfIso(one) !== undefined && dayOfIso(other) !== undefined ? 'same' : 'doubt';
}

function compareNames(page: readonly string[], record: readonly string[], ids: Ids): IdentityVerdict {
  const one = together(page.map(takeApart));
  const other = together(record.map(takeApart));
  if (one.family.size === 0 || other.family.size === 0) return 'doubt';

  if (isOneFamily(one, other)) return compareGiven(one, other, ids);
  if (isWrittenTheOtherWayRound(one, other)) return 'same';
  return wordsOf(one).isDisjointFrom(wordsOf(other)) ? 'different' : 'doubt';
}

/** One family name, also where one source writes it in two words: "O Neil", "Elkhattabi". */
function isOneFamily(one: WrittenName, other: WrittenName): boolean {
  const isPart = isPartOf(one.family, other.family) || isPartOf(other.family, one.family);
  return isPart || !one.letters.isDisjointFrom(other.letters);
}

/** "Ria van den Berg" and "Ria van den Berg-de Groot": with and without the partner's name. */
function isPartOf(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.isSubsetOf(other);
}

/** "Jansen Ria" for "Ria Jansen", or the same three or more names in another order ("Nguyen Thi Lan"). */
function isWrittenTheOtherWayRound(one: WrittenName, other: WrittenName): boolean {
  const words = wordsOf(one);
  if (words.size > 2 && sameWords(words, wordsOf(other))) return true;
  return one.given.size > 0 && sameWords(one.given, other.family) && sameWords(one.family, other.given);
}

function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

function compareGiven(one: WrittenName, other: WrittenName, ids: Ids): IdentityVerdict {
  if (hasOneNameOnly(one) && hasOneNameOnly(other)) return 'same';
  if (ids === 'one-id' && isFamilyOnly(one) && isFamilyOnly(other)) return 'same';
  if (one.given.size > 0 && other.given.size > 0) {
    const isOneWord = [...one.given].join('') === [...other.given].join(''); // "Annemarie" for "Anne-Marie"
    const agree = isOneWord || isPartOf(one.given, other.given) || isPartOf(other.given, one.given);
    return agree && mayBeOneRow(one.initials, other.initials) ? 'same' : 'doubt';
  }
  const first = firstLetters(one);
  const second = firstLetters(other);
  const agree = first.some((letters) => second.some((others) => beginsAlike(letters, others)));
  return agree ? 'same' : 'doubt';
}

/** What is where no one knows a name. */
const noNames: ReadonlySet<string> = new Set(['onbekend', 'unknown', 'anoniem', 'naamloos', 'nn']);

/** "Suharto": one word, which some people's whole name is. "De Jong" is a family's, of which more than one may be meant. */
function hasOneNameOnly({ initials, given, family, prefix }: WrittenName): boolean {
  const isAlone = isFamilyOnly({ initials, given }) && family.size === 1;
  return isAlone && prefix === 'none' && family.isDisjointFrom(noNames);
}

function isFamilyOnly({ initials, given }: Pick<WrittenName, 'initials' | 'given'>): boolean {
  return initials.length === 0 && given.size === 0;
}

/** Initials beside a name in full may be all of them, or only those that follow ("Mohamed A."). */
function mayBeOneRow(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const starts = [0, long.length - short.length];
  return starts.some((start) => short.every((letter, place) => letter === long[start + place]));
}

/** Initials, or else the letter that each given name begins with. */
function firstLetters({ initials, given }: WrittenName): readonly (readonly string[])[] {
  return initials.length > 0 ? [initials] : [...given].map((name) => [name.charAt(0)]);
}

function beginsAlike(one: readonly string[], other: readonly string[]): boolean {
  const shortest = Math.min(one.length, other.length);
  return shortest > 0 && one.slice(0, shortest).every((letter, place) => letter === other[place]);
}

function wordsOf({ given, family }: WrittenName): ReadonlySet<string> {
  return new Set([...given, ...family]);
}
