import { type EpisodeLine, readEpisode } from './episode.ts';
import type { FhirReader, Reading } from './fhir-reader.ts';
import { type JournalEntry, readJournal, SOEP_SYSTEM, soepLetters } from './journal.ts';
import { type PatientHeader, readPatientHeader } from './patient-header.ts';

/** One open dossier, as far as it could be read. */
export type Dossier = {
  readonly patient: PatientHeader;
  readonly episodes: Reading<readonly EpisodeLine[]>;
  readonly journal: Reading<readonly JournalEntry[]>;
};

/** A HIS shows the latest first; the rest of twenty years is a click away in real ones, and left out here. */
export const SHOWN_CONTACTS = 30;
const MOST_EPISODES = 300;

/** Reads a dossier; `undefined` when there is no such patient. */
export async function readDossier(reader: FhirReader, id: string): Promise<Dossier | undefined> {
  const patient = encodeURIComponent(id);
  const soep = soepLetters.map((letter) => `${SOEP_SYSTEM}|${letter}`).join(',');
  const [found, conditions, encounters, observations] = await Promise.all([
    reader.read(`Patient/${patient}`),
    reader.search(`Condition?patient=${patient}&_count=100`, MOST_EPISODES),
    reader.search(`Encounter?patient=${patient}&_sort=-date&_count=${SHOWN_CONTACTS}`, SHOWN_CONTACTS),
    reader.search(
      `Observation?patient=${patient}&code=${encodeURIComponent(soep)}&_sort=-date&_count=100`,
      SHOWN_CONTACTS * soepLetters.length,
    ),
  ]);
  if (!found.ok) return undefined;

  const episodes = map(conditions, (all) => all.map(readEpisode).toSorted(byCode));
  const lines = observations.ok ? observations.value : [];
  return {
    patient: readPatientHeader(found.value),
    episodes,
    journal: map(encounters, (all) => readJournal(all, lines, episodes.ok ? episodes.value : [])),
  };
}

function map<A, B>(reading: Reading<A>, change: (value: A) => B): Reading<B> {
  return reading.ok ? { ok: true, value: change(reading.value) } : reading;
}

function byCode(one: EpisodeLine, other: EpisodeLine): number {
  return one.icpc.localeCompare(other.icpc);
}
