import { FailureError } from '../../domain/failure.ts';
import { worSystems } from '../codes.ts';
import type { FhirTransport } from '../transport.ts';
import { findByKey } from './find-by-key.ts';

/** The one patient that an exchange elsewhere is opened for, which has a Patient of its own. */
export type PatientAtExchange = {
  /** Our own name for this patient there; the same whenever the patient returns. */
  readonly patientKey: string;
  /** The exchange's id of the patient; undefined: it has none yet. Throws FailureError when it cannot be told. */
  find(signal?: AbortSignal): Promise<string | undefined>;
};

/** Finds a patient at an exchange by our own identifier; two of them stop everything. */
export function patientAtExchange(transport: FhirTransport, patientKey: string): PatientAtExchange {
  const keyed = { type: 'Patient', key: patientKey, system: worSystems.patient, patient: undefined };
  return {
    patientKey,
    async find(signal) {
      const patients = await findByKey(transport, keyed, signal);
      if (patients.kind === 'unanswered') throw new FailureError(patients.failure);
      const [patient, ...more] = patients.found;
      if (more.length > 0) throw new FailureError({ kind: 'conflict' });
      return patient?.resource.id;
    },
  };
}
