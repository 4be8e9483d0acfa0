import type { NamedPatients } from '../../domain/identity/named-patients.ts';
import { isSamePatient, type PatientRef } from '../../domain/record/patient.ts';

/** Who the panel is about, and who else says so. */
export type PanelIdentity = {
  readonly patient: PatientRef;
  /** The patient that the launch named when it began. */
  readonly launch: PatientRef;
  /** The patient on the HIS page, where one is seen; undefined in a SMART launch. */
  readonly page: PatientRef | undefined;
  /** FHIR id of the contact in which the panel was opened. */
  readonly encounter: string | undefined;
  /** Who shows name and birth date: the panel, or the HIS around it. */
  readonly banner: 'app' | 'his';
  /** FHIR reference of the user as the sign-in told it. */
  readonly user: string | undefined;
};

/** Everybody who names a patient, for the exchange to compare in the moment before bytes go. */
export function namedPatients({ patient, launch, page }: PanelIdentity): NamedPatients {
  return { panel: patient, launch, page };
}

/** Whether HIS page and panel agree on who the patient is. */
export function identityState({ patient, page }: PanelIdentity): 'not-compared' | 'agrees' | 'differs' {
  if (page === undefined) return 'not-compared';
  return isSamePatient(patient, page) ? 'agrees' : 'differs';
}
