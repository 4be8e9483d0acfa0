/** What somebody may do here. `unknown`: the HIS's role is not in the configuration; ask once, show the least. */
export type Role = 'referrer' | 'assistant' | 'manager' | 'unknown';

/**
 * From least to most: a manager sees no patient, an assistant prepares, a referrer sends. An unknown role is asked, and
 * any answer is possible; so it comes before `referrer`, and after the roles that an answer may not raise.
 */
const leastFirst: readonly Role[] = ['manager', 'assistant', 'unknown', 'referrer'];

/**
 * The role with the least rights of several that somebody may have; `unknown` when there is none. Where a HIS says two
 * things of one person, the lesser is safe: an assistant once sent as the huisarts of an old entry.
 */
export function leastRole(roles: readonly Role[]): Role {
  return leastFirst.find((role) => roles.includes(role)) ?? 'unknown';
}

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

/** All that the HIS knows this user by, as references. */
export function referencesOf({
  reference,
  roleReference,
}: Pick<CareUser, 'reference' | 'roleReference'>): readonly string[] {
  return [reference, roleReference ?? ''].filter((one) => one !== ''); // a HIS may give none
}
