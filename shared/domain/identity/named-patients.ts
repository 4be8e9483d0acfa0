/**
 * The right patient: nothing is sent, kept, withdrawn or thrown away unless everybody who names a patient names the same
 * one, at the same HIS.
 *
 * Why so: a panel can stay open while the HIS goes on to the next patient, a sign-in can end and begin again for somebody
 * else, and the same id means another person at another server. Each of these would put one patient's story under the
 * name of another. So a write is given all who name a patient in that moment, and it is refused when one of them differs.
 * The HIS page names its patient only after it was read anew and found to be the person of the record, by
 * `comparePatients`; any doubt counts as another patient. What is stored under a key is compared with the same patient
 * once more, on every look before and after a write.
 */
import { FailureError } from '../failure.ts';
import { isSamePatient, type PatientRef, type PatientSource } from '../record/patient.ts';

/** Every place that names a patient at the moment of a write; all must agree, else nothing goes. */
export type NamedPatients = {
  readonly panel: PatientRef;
  readonly launch: PatientRef;
  /** The HIS page, where one is seen (extension); undefined in a SMART launch. */
  readonly page: PatientRef | undefined;
};

/** Throws `wrong-patient` unless panel, launch and page all name this patient, who is one of this HIS. */
export function assertOnePatient(
  { panel, launch, page }: NamedPatients,
  issuer: PatientSource,
  patient: PatientRef,
): void {
  const all = [panel, launch, page ?? launch, { issuer, patient: patient.patient }]; // a SMART launch sees no page
  if (!all.every((one) => isSamePatient(one, patient))) throw new FailureError({ kind: 'wrong-patient' });
}
