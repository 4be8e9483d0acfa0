/** What somebody may do here. `unknown`: the HIS's role is not in the configuration; ask once, show the least. */
export type Role = 'referrer' | 'assistant' | 'manager' | 'unknown';

/** Who is using the panel, as the HIS has it. */
export type CareUser = {
  /** FHIR reference, such as `Practitioner/12`. */
  readonly reference: string;
  /** FHIR reference of the role at this practice; undefined when the HIS gives none. */
  readonly roleReference: string | undefined;
  readonly name: string;
  readonly role: Role;
  /** The role in the HIS's words ("huisarts"); empty when there is none. */
  readonly roleText: string;
  readonly practice: {
    readonly reference: string | undefined;
    readonly name: string;
    readonly phone: string;
  };
};
