import { type Failure, FailureError } from '../../shared/domain/failure.ts';
import { takeApart } from '../../shared/domain/identity/written-name.ts';
import { readList } from '../../shared/fhir/read/entry.ts';
import { readPatient } from '../../shared/fhir/read/read-patient.ts';
import { searchAll } from '../../shared/fhir/search-pages.ts';
import type { FhirTransport } from '../../shared/fhir/transport.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import type { PatientFinder } from './identify.ts';

/** Finds patients at a HIS's FHIR server. */
export function fhirPatientFinder(
  transport: FhirTransport,
  { readPatient: byId }: CareRecord,
): PatientFinder {
  return {
    byId,
    async byNameAndBirthDate(name, birthDate, signal) {
      const day = `Patient?birthdate=${encodeURIComponent(birthDate)}`;
      // Any one family name, anywhere: prefixes and partners' names are stored in more ways than one.
      const [family = ''] = takeApart(name).family;
      const asked = await searchAll(
        transport,
        `${day}&family:contains=${encodeURIComponent(family)}`,
        signal,
      );
      const isRefused = asked.kind === 'failed' && asked.failure.kind === 'refused';
      const found = isRefused ? await searchAll(transport, day, signal) : asked; // a server without :contains
      if (found.kind === 'failed') throw new FailureError(found.failure);
      const read = readList(found, 'Patient', readPatient);
      if (!read.known) throw new FailureError(notWhole); // the namesake may be among what was not read
      return read.value;
    },
  };
}

const notWhole: Failure = { kind: 'unreadable', what: 'Patient', detail: 'incomplete search' };
