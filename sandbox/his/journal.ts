import { dayOf, shownDate } from './dates.ts';
import type { EpisodeLine } from './episode.ts';
import { listAt, textAt } from './json.ts';

/** A line of the journal: Subjectief, Objectief, Evaluatie, Plan. */
type SoepLine = { readonly letter: string; readonly text: string };

/** A contact with the practice, with what was written down about it. */
export type JournalEntry = {
  readonly id: string;
  readonly day: string;
  readonly date: string;
  readonly kind: string;
  readonly by: string;
  readonly about: EpisodeLine | undefined;
  readonly lines: readonly SoepLine[];
};

/** Code system of the journal lines in this sandbox. */
export const SOEP_SYSTEM = 'http://example.org/sandbox/soep';

/** The letters, in the order in which they are written. */
export const soepLetters = ['S', 'O', 'E', 'P'] as const;

const kinds: Readonly<Record<string, string>> = { AMB: 'Consult', HH: 'Visite', VR: 'Telefonisch consult' };

/** Encounters and the observations on them → journal, newest contact first. */
export function readJournal(
  encounters: readonly unknown[],
  observations: readonly unknown[],
  episodes: readonly EpisodeLine[],
): readonly JournalEntry[] {
  const linesOf = Map.groupBy(observations, (one) =>
    lastOf(textAt(one, 'encounter', 'reference') ?? textAt(one, 'context', 'reference')),
  );
  return encounters
    .map((encounter) => readEntry(encounter, linesOf.get(textAt(encounter, 'id') ?? '') ?? [], episodes))
    .toSorted((one, other) => other.day.localeCompare(one.day));
}

function readEntry(
  encounter: unknown,
  observations: readonly unknown[],
  episodes: readonly EpisodeLine[],
): JournalEntry {
  const start = textAt(encounter, 'period', 'start');
  const participant = listAt(encounter, 'participant')[0];
  const reason =
    textAt(encounter, 'reasonReference', 0, 'reference') ??
    textAt(encounter, 'diagnosis', 0, 'condition', 'reference');
  return {
    id: textAt(encounter, 'id') ?? '',
    day: start === undefined ? '' : dayOf(start),
    date: start === undefined ? 'datum onbekend' : shownDate(start),
    kind:
      kinds[textAt(encounter, 'class', 'code') ?? ''] ?? textAt(encounter, 'class', 'display') ?? 'Contact',
    by: textAt(participant, 'individual', 'display') ?? '',
    about: episodes.find(({ id }) => id === lastOf(reason)),
    lines: soepLetters.flatMap((letter) => observations.flatMap((one) => readLine(one, letter))),
  };
}

function readLine(observation: unknown, letter: string): readonly SoepLine[] {
  const coding = listAt(observation, 'code', 'coding').find((one) => textAt(one, 'system') === SOEP_SYSTEM);
  const text = textAt(observation, 'valueString');
  return textAt(coding, 'code') === letter && text !== undefined ? [{ letter, text }] : [];
}

function lastOf(reference: string | undefined): string {
  return reference?.split('/').at(-1) ?? '';
}
