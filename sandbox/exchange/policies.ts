import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Access } from '../grant.ts';
import { type PolicyName, type SandboxUser, users } from '../users.ts';

/**
 * What the policies are filled in with: `%organization` is the own Organization, `%owners` by whom referrals to it are
 * owned, `%staff` its people and roles (with itself), `%self` the user's own references. Lists are joined by commas.
 */
export type PolicyParameters = Readonly<Record<'organization' | 'owners' | 'staff' | 'self', string>>;

const folder = join(import.meta.dirname, '../../exchange/policies');

/**
 * Fills in the policies, as an engine does when somebody signs in. The files are read and not imported: they are data
 * that a deployed exchange reads too.
 */
export function fillPolicies(
  names: readonly PolicyName[],
  parameters: PolicyParameters,
  at: Access['at'],
): Access {
  const filled = names.map((name) => {
    const text = readFileSync(join(folder, `${name}.json`), 'utf8');
    const json = Object.entries(parameters).reduce(
      (before, [parameter, value]) => before.replaceAll(`%${parameter}`, value),
      text,
    );
    const policy: Access['policy'] = JSON.parse(json);
    return policy;
  });
  const resource = filled.flatMap((policy) => policy.resource ?? []); // a policy without any opens nothing
  return {
    key: JSON.stringify([at, names, parameters]),
    policy: { resourceType: 'AccessPolicy', resource },
    at,
  };
}

const practice = 'Organization/praktijk-de-linde';

/** What the exchange opens to a user: nothing but by its policies. */
export function accessAtExchange(user: SandboxUser): Access {
  return fillPolicies(user.policies, parametersFor(user), 'exchange');
}

/** What the HIS opens to a user where it is the exchange too: coaches by the policies, its own people by their scopes. */
export function accessAtHis(user: SandboxUser): Access | undefined {
  return user.owners && fillPolicies(user.policies, parametersFor(user), 'his');
}

function parametersFor(user: SandboxUser): PolicyParameters {
  const { owners = [practice] } = user; // who owns no referrals is of the practice
  const [organization = practice] = owners; // and no list of owners is empty
  const colleagues = users.filter((one) => (one.owners?.[0] ?? practice) === organization); // as above
  return {
    organization,
    owners: owners.join(','),
    staff: [organization, ...colleagues.flatMap(referencesOf)].join(','),
    self: referencesOf(user).join(','),
  };
}

function referencesOf({ practitioner, practitionerRole }: SandboxUser): readonly string[] {
  return [`Practitioner/${practitioner}`, `PractitionerRole/${practitionerRole}`];
}
