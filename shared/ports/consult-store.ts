import type { Consult } from '../domain/consult/consult.ts';
import type { PatientRef } from '../domain/record/patient.ts';

/** Keeps what was typed for this launch and this patient until it is sent, the patient switches or the tab closes. */
export type ConsultStore = {
  load(patient: PatientRef): Consult | undefined;
  save(patient: PatientRef, consult: Consult): void;
  wipe(patient: PatientRef): void;
};
