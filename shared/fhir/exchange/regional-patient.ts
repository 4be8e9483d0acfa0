import type { Patient as FhirPatient } from 'fhir/r4';
import { FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Patient } from '../../domain/record/patient.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems, worSystems } from '../element/codes.ts';
import { mayConcern } from '../element/datatypes.ts';
import { findOrganisation, toPracticeReference } from '../element/references.ts';
import { readPatient } from '../record/read-patient.ts';
import { readAnyTask } from '../referral/task-schema.ts';
import { findByKeys } from '../server/keyed.ts';
import { demandPlain } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readVersioned, type Versioned } from '../server/versioned.ts';

/**
 * The one patient that an exchange elsewhere is opened for. It has a Patient there for each coach organisation that was
 * asked, so that each organisation holds no more than its own (docs/adr/0021-one-patient-for-a-coach-organisation.md).
 */
export type PatientAtExchange = {
  /**
   * The exchange's ids of the patient; none: it knows no one yet. Throws FailureError when it cannot be told, and
   * `replaced-at-exchange` when the exchange merged a record into another: what is there now is under that one.
   */
  find(signal?: AbortSignal): Promise<readonly string[]>;
  /** The Patient to send to this organisation with. A record that is not active is `replaced-at-exchange` too. */
  findToSend(organisation: string): Promise<PatientToSend>;
  /** The id by which a Task names the patient. Throws `wrong-patient` when it is about no one of these. */
  findInTask(taskId: string): Promise<string>;
};

/** `id`: undefined while the exchange knows the patient not yet with this organisation. */
type PatientToSend = {
  readonly id: string | undefined;
  /** Our own name for the patient with this organisation. */
  readonly key: string;
  /** Ids with other organisations: a referral of which the answer was lost may have gone to one of those. */
  readonly others: readonly string[];
};

/** Our own name for a patient with one coach organisation; the same whenever the patient returns. */
export type PatientKey = (organisation: string) => Promise<string>;

/**
 * Finds a patient at an exchange by our own identifiers, one for each organisation of the directory; two in use under
 * one of them stop everything.
 */
export function patientAtExchange(
  transport: FhirTransport,
  keyFor: PatientKey,
  coaches: readonly CoachOrganisation[],
): PatientAtExchange {
  const organisations = coaches.map((coach) => findOrganisation(coach) ?? ''); // the directory need not name one

  /** Who is in use, by our own name; with this organisation too, if the directory does not have it. */
  async function findPatients(
    organisation = '',
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Patient>> {
    const keys = await Promise.all([...new Set([organisation, ...organisations])].map(keyFor));
    const wanted = { type: 'Patient', keys, system: worSystems.patient, patient: undefined };
    const answer = await findByKeys(transport, wanted, signal);
    if (answer.kind === 'unanswered') throw new FailureError(answer.failure);
    return new Map(
      [...answer.found].flatMap(([key, stored]) => inUse(stored).map((patient) => [key, patient] as const)),
    );
  }

  async function find(signal?: AbortSignal): Promise<readonly string[]> {
    return [...(await findPatients('', signal)).values()].map(({ id }) => id);
  }

  return {
    find,

    async findToSend(organisation) {
      const [key, patients] = await Promise.all([keyFor(organisation), findPatients(organisation)]);
      const patient = patients.get(key);
      if (patient?.record.use === 'inactive') throw new FailureError({ kind: 'replaced-at-exchange' });
      const others = [...patients.values()].filter((one) => one !== patient).map(({ id }) => id);
      return { id: patient?.id, key, others };
    },

    async findInTask(taskId) {
      const [first, ...more] = await find();
      if (first === undefined) throw new FailureError({ kind: 'wrong-patient' });
      if (more.length === 0) return first; // whoever writes compares it with the Task
      const task = await readVersioned(transport, `Task/${taskId}`);
      const { for: subject } = demandPlain(task.resource, readAnyTask, 'Task');
      const id = [first, ...more].find((one) => mayConcern(one, subject));
      if (id === undefined) throw new FailureError({ kind: 'wrong-patient' });
      return id;
    },
  };
}

/** The one under a key that is in use. Throws when that cannot be told, or is another record by now. */
function inUse(stored: readonly Versioned[]): readonly Patient[] {
  const found = stored.map(({ resource }) => demandPlain(resource, readPatient, 'Patient'));
  const replaced = found.filter((one) => isReplaced(one, found));
  const current = found.filter((one) => !replaced.includes(one));
  if (current.length > 1) throw new FailureError({ kind: 'conflict' });
  if (current.length === 0 && replaced.length > 0) throw new FailureError({ kind: 'replaced-at-exchange' });
  return current;
}

/** Merged into another: by its own word, or by that of another under our name. */
function isReplaced({ id, record }: Patient, found: readonly Patient[]): boolean {
  return record.use === 'replaced' || found.some((other) => other.record.replaces.includes(id));
}

/**
 * OutgoingReferral → the least that a coach needs to know who it is about, for an exchange that does not know the
 * patient: name and sex. No BSN, no birth date and no id of the HIS; how to get in touch is in the request itself. Who
 * may see it is told by its two organisations: the practice that refers, and the coach's that is asked.
 */
export function toPatient(outgoing: OutgoingReferral, patientKey: string): FhirPatient {
  const { name, sex } = outgoing.person;
  const organisation = findOrganisation(outgoing.coach);
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
    gender: sex,
    generalPractitioner: [toPracticeReference(outgoing)],
    ...(organisation !== undefined && {
      managingOrganization: { reference: organisation, display: outgoing.coach.name },
    }),
  };
}
