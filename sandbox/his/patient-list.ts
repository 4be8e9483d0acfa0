import type { HisOptions } from './his-options.ts';
import { type PatientHeader, readPatientHeader } from './patient-header.ts';

/** A page of names, the stories among the first; who is not on it is found by name. */
const LISTED = 500;

/** The patients whose name holds these letters; those with a story first, in the order of the stories. */
export async function findPatients(
  { reader, notes }: Pick<HisOptions, 'reader' | 'notes'>,
  search: string,
): Promise<readonly PatientHeader[]> {
  const letters = search.trim().toLocaleLowerCase('nl');
  const found = await reader.search('Patient?_count=200', letters === '' ? LISTED : Number.POSITIVE_INFINITY);
  if (!found.ok) throw new Error(`the HIS cannot read its own patients: ${found.status}`);

  return found.value
    .map(readPatientHeader)
    .filter(({ name, callName = '' }) => `${name} ${callName}`.toLocaleLowerCase('nl').includes(letters))
    .toSorted((one, other) => place(one) - place(other) || one.name.localeCompare(other.name, 'nl'));

  function place({ id }: PatientHeader): number {
    const index = notes.findIndex((note) => note.id === id);
    return index < 0 ? notes.length : index;
  }
}
