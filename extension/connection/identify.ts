import { type Failure, FailureError } from '../../shared/domain/failure.ts';
import {
  claimOfRecord,
  comparePatients,
  type PatientClaim,
} from '../../shared/domain/identity/compare-patients.ts';
import { type Patient, type PatientId, patientId } from '../../shared/domain/record/patient.ts';
import type { PagePatient } from '../his/read/page-reading.ts';

/** Finds patients at a FHIR server. */
export type PatientFinder = {
  byId(id: PatientId, signal: AbortSignal): Promise<Patient>;
  /** Everybody of this birth date whose family name may be this. */
  byNameAndBirthDate(name: string, birthDate: string, signal: AbortSignal): Promise<readonly Patient[]>;
};

/** Who the patient on the page is in the record. Only `same` opens a panel. */
export type Identified =
  | { readonly kind: 'same'; readonly patient: Patient }
  /** What page and record say is not one person, or not surely. */
  | { readonly kind: 'different' | 'doubt'; readonly record: Patient }
  | { readonly kind: 'none-found' }
  | { readonly kind: 'several-found' }
  /** The record is the page, and what it says of the patient could be said of somebody else as well. */
  | { readonly kind: 'page-too-vague' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Page patient → FHIR Patient: by id where the page has that of FHIR, else by birth date and name. */
export async function identify(
  page: PagePatient,
  finder: PatientFinder,
  signal: AbortSignal,
): Promise<Identified> {
  try {
    return page.idIs === 'fhir-id' && page.id !== undefined
      ? judge(page, await finder.byId(patientId(page.id), signal))
      : await chooseInUse(
          page,
          await finder.byNameAndBirthDate(page.name, page.birthDate, signal),
          finder,
          signal,
        );
  } catch (thrown) {
    if (thrown instanceof FailureError) return { kind: 'failed', failure: thrown.failure };
    throw thrown;
  }
}

/** What a page says of a patient, to compare with what others say. */
export function claimOfPage({ id, idIs, name, birthDate }: PagePatient): PatientClaim {
  return { names: [name], birthDate, id: idIs === 'fhir-id' ? id : undefined };
}

function judge(page: PagePatient, record: Patient): Identified {
  const kind = comparePatients(claimOfPage(page), claimOfRecord(record));
  return kind === 'same' ? { kind, patient: record } : { kind, record };
}

/** Chooses among records that may be used: of one that was merged, the one that came in its place. */
async function chooseInUse(
  page: PagePatient,
  found: readonly Patient[],
  finder: PatientFinder,
  signal: AbortSignal,
): Promise<Identified> {
  const replaced = found.filter((one) => isReplaced(one, found));
  const usable = found.filter((one) => !replaced.includes(one));
  const alsoNamed = new Set(replaced.flatMap(({ record }) => record.replacedBy));
  const toFetch = [...alsoNamed].filter((id) => !found.some((one) => one.id === id));
  const fetched = await Promise.all(toFetch.map((id) => finder.byId(id, signal)));

  const chosen = choose(page, [...usable, ...fetched]);
  const hasOnlyReplaced = chosen.kind === 'none-found' && choose(page, replaced).kind !== 'none-found';
  return hasOnlyReplaced ? { kind: 'failed', failure: { kind: 'replaced-patient' } } : chosen;
}

/** Merged into another: by its own word, or by that of one that is in use. */
function isReplaced({ id, record }: Patient, found: readonly Patient[]): boolean {
  if (record.use === 'replaced') return true;
  return found.some((other) => other.record.use === 'in-use' && other.record.replaces.includes(id));
}

/** One who is surely the same, and no one else who might be: a namesake of the same day is why it is not enough. */
function choose(page: PagePatient, found: readonly Patient[]): Identified {
  const likely = found
    .map((record) => ({ record, kind: comparePatients(claimOfPage(page), claimOfRecord(record)) }))
    .filter(({ kind }) => kind !== 'different');
  const [first, ...others] = likely;
  if (first === undefined) return { kind: 'none-found' };
  if (others.length > 0) return { kind: 'several-found' };
  return first.kind === 'same'
    ? { kind: 'same', patient: first.record }
    : { kind: first.kind, record: first.record };
}
