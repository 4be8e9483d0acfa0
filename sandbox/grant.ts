import type { satisfiedAccessPolicy } from '@medplum/core';

/** The coaches who can log in: two of one organisation, and one of each other. */
const coachIds = ['coach', 'coach-collega', 'coach-oostdrecht', 'coach-westerkamp'] as const;

/** The people who can log in to the sandbox HIS. */
export type UserId = 'huisarts' | 'poh' | 'assistent' | 'manager' | (typeof coachIds)[number];

/** Whether this user is a coach, who treats no one and sees no record. */
export function isCoach(user: UserId): boolean {
  return coachIds.some((id) => id === user);
}

/** An access policy in the engine's own form, its variables filled in. */
type Policy = NonNullable<Parameters<typeof satisfiedAccessPolicy>[2]>;

/** What the policies of a region open to somebody (`exchange/policies/`). */
export type Access = {
  /** Equal for equal access: what a search found is remembered by it. */
  readonly key: string;
  readonly policy: Policy;
  /**
   * `his`: the exchange is the HIS itself, where a Patient and a Consent do not say which coach organisation they concern.
   * The HIS opens those that a referral names which the policy opens. No policy can say that (ADR 21).
   */
  readonly at: 'exchange' | 'his';
};

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
  /** What the policies of an exchange open to it. Undefined: the scopes alone decide. */
  readonly access?: Access | undefined;
  /** The login at the HIS this token comes from; faults are set per session. */
  readonly session: string;
};

/** A bearer token to the grant behind it, or why it is worth nothing. */
export type VerifyToken = (token: string) => Promise<Grant | 'invalid' | 'expired'>;
