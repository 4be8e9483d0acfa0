/** The five people who can log in to the sandbox HIS. */
export type UserId = 'huisarts' | 'poh' | 'assistent' | 'manager' | 'coach';

/** What an access token says: who holds it, for what, for which patient. The SMART server makes it, the FHIR server reads it. */
export type Grant = {
  readonly user: UserId;
  /** Reference of the user in the FHIR server, such as `Practitioner/huisarts-de-wit`. */
  readonly fhirUser: string;
  readonly clientId: string;
  /** SMART scopes as granted, v2 (`patient/Task.crus`) or v1 (`patient/Task.read`). */
  readonly scopes: readonly string[];
  /** Patient in launch context; `patient/…` scopes reach this one only. */
  readonly patient: string | undefined;
  /** The login at the HIS this token comes from; faults are set per session. */
  readonly session: string;
};

/** A bearer token to the grant behind it, or why it is worth nothing. */
export type VerifyToken = (token: string) => Promise<Grant | 'invalid' | 'expired'>;
