import type { Patient as FhirPatient } from 'fhir/r4';
import { FailureError } from '../../domain/failure.ts';
import type { Patient } from '../../domain/record/patient.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems, worSystems } from '../element/codes.ts';
import { readPatient } from '../record/read-patient.ts';
import { findByKey } from '../server/keyed.ts';
import { demandPlain } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';

/** The one patient that an exchange elsewhere is opened for, which has a Patient of its own. */
export type PatientAtExchange = {
  /** Our own name for this patient there; the same whenever the patient returns. */
  readonly patientKey: string;
  /**
   * The exchange's id of the patient; undefined: it has none yet. Throws FailureError when it cannot be told, and
   * `replaced-at-exchange` when the exchange merged the record into another: what is there now is under that one.
   */
  find(signal?: AbortSignal): Promise<string | undefined>;
  /** The same to send with: a record that is not active is `replaced-at-exchange` too, since no coach may look at it. */
  findToSend(): Promise<string | undefined>;
};

/** Finds a patient at an exchange by our own identifier; two of them that are in use stop everything. */
export function patientAtExchange(transport: FhirTransport, patientKey: string): PatientAtExchange {
  const keyed = { type: 'Patient', key: patientKey, system: worSystems.patient, patient: undefined };

  async function findPatient(signal?: AbortSignal): Promise<Patient | undefined> {
    const answer = await findByKey(transport, keyed, signal);
    if (answer.kind === 'unanswered') throw new FailureError(answer.failure);
    const found = answer.found.map(({ resource }) => demandPlain(resource, readPatient, 'Patient'));
    const replaced = found.filter((one) => isReplaced(one, found));
    const [patient, ...more] = found.filter((one) => !replaced.includes(one));
    if (more.length > 0) throw new FailureError({ kind: 'conflict' });
    if (patient === undefined && replaced.length > 0)
      throw new FailureError({ kind: 'replaced-at-exchange' });
    return patient;
  }

  return {
    patientKey,
    find: async (signal) => (await findPatient(signal))?.id,

    async findToSend() {
      const patient = await findPatient();
      if (patient?.record.use === 'inactive') throw new FailureError({ kind: 'replaced-at-exchange' });
      return patient?.id;
    },
  };
}

/** Merged into another: by its own word, or by that of another under our name. */
function isReplaced({ id, record }: Patient, found: readonly Patient[]): boolean {
  return record.use === 'replaced' || found.some((other) => other.record.replaces.includes(id));
}

/**
 * OutgoingReferral → the least that a coach needs to know who it is about, for an exchange that does not know the
 * patient. No BSN and no id of the HIS; how to get in touch is in the request itself.
 */
export function toPatient({ person }: OutgoingReferral, patientKey: string): FhirPatient {
  const { name, birthDate, sex } = person;
  return {
    resourceType: 'Patient',
    identifier: [
      {
        type: { coding: [{ system: systems.identifierType, code: 'PI' }] },
        system: worSystems.patient,
        value: patientKey,
      },
    ],
    name: [{ text: name }],
    ...(birthDate !== '' && { birthDate }),
    gender: sex,
  };
}
