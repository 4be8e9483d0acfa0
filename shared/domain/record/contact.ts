/** A contact of the patient with the practice (FHIR Encounter). */
export type Contact = {
  readonly id: string;
  /** ISO date of the start. */
  readonly date: string;
};
