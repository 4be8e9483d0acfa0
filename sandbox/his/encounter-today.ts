import { dayOf, todayAtPractice } from './dates.ts';
import type { FhirReader } from './fhir-reader.ts';
import { textAt } from './json.ts';

/** Finds the contact a patient has at the practice today, which a launch tells the app about. */
export function createEncounterToday(reader: FhirReader): (patient: string) => Promise<string | undefined> {
  return async (patient) => {
    const latest = await reader.search(
      `Encounter?patient=${encodeURIComponent(patient)}&_sort=-date&_count=5`,
      5,
    );
    if (!latest.ok) return undefined; // a launch without encounter is still a launch

    const today = todayAtPractice().toString();
    return latest.value
      .filter((encounter) => dayOf(textAt(encounter, 'period', 'start') ?? '') === today)
      .map((encounter) => textAt(encounter, 'id'))[0];
  };
}
