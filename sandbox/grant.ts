/** The coaches who can log in: two of one organisation, and one of each other. */
const coachIds = ['coach', 'coach-collega', 'coach-oostdrecht', 'coach-westerkamp'] as const;

/** The people who can log in to the sandbox HIS. */
export type UserId = 'huisarts' | 'poh' | 'assistent' | 'manager' | (typeof coachIds)[number];

/** Whether this user is a coach, who treats no one and sees no record. */
export function isCoach(user: UserId): boolean {
  return coachIds.some((id) => id === user);
}

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
  /**
   * The only owners of referrals that are open to it: a coach's organisation and its services. Undefined: the scopes
   * alone decide.
   */
  readonly owners?: readonly string[] | undefined;
  /** The login at the HIS this token comes from; faults are set per session. */
  readonly session: string;
};

/** A bearer token to the grant behind it, or why it is worth nothing. */
export type VerifyToken = (token: string) => Promise<Grant | 'invalid' | 'expired'>;
