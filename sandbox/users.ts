import type { Access, UserId } from './grant.ts';

/** The roles that a region knows, each a file in `exchange/policies/`. */
export type PolicyName = 'practice' | 'referrer' | 'coach' | 'coordinator' | 'figures';

/** A person who can log in to the sandbox HIS, tied to the FHIR resources that stand for them. */
export type SandboxUser = {
  readonly id: UserId;
  readonly name: string;
  readonly title: string;
  /** Id of their Practitioner, and of their PractitionerRole, in the FHIR server. */
  readonly practitioner: string;
  readonly practitionerRole: string;
  /** As whom an exchange lets them in. */
  readonly policies: readonly PolicyName[];
  /** Of a coach: by whom the referrals are owned that are open to them; the organisation first. */
  readonly owners?: readonly string[];
};

/** What a server opens to a user beside what an app was granted; undefined: no less than that. */
export type AccessOf = (user: SandboxUser) => Access | undefined;

const lindeveen = ['Organization/welzijn-lindeveen', 'HealthcareService/welzijnscoach-lindeveen'];

/** Everyone of practice De Linde, and the coaches on the other side of the loop. */
export const users: readonly SandboxUser[] = [
  {
    id: 'huisarts',
    name: 'M. de Wit',
    title: 'huisarts',
    practitioner: 'huisarts-de-wit',
    practitionerRole: 'rol-huisarts',
    policies: ['practice'],
  },
  {
    id: 'poh',
    name: 'S. Yilmaz',
    title: 'POH-GGZ',
    practitioner: 'poh-yilmaz',
    practitionerRole: 'rol-poh',
    policies: ['practice'],
  },
  {
    id: 'assistent',
    name: 'L. Bos',
    title: 'doktersassistent',
    practitioner: 'assistent-bos',
    practitionerRole: 'rol-assistent',
    policies: ['practice'],
  },
  {
    id: 'manager',
    name: 'R. van Dam',
    title: 'praktijkmanager',
    practitioner: 'manager-van-dam',
    practitionerRole: 'rol-manager',
    policies: ['figures'],
  },
  {
    id: 'coach',
    name: 'N. Haddad',
    title: 'welzijnscoach',
    practitioner: 'coach-haddad',
    practitionerRole: 'rol-coach',
    policies: ['coach'],
    owners: lindeveen,
  },
  {
    id: 'coach-collega',
    name: 'F. de Boer',
    title: 'welzijnscoach',
    practitioner: 'coach-de-boer',
    practitionerRole: 'rol-coach-de-boer',
    policies: ['coach', 'coordinator'],
    owners: lindeveen,
  },
  {
    id: 'coach-oostdrecht',
    name: 'J. Martens',
    title: 'welzijnscoach',
    practitioner: 'coach-martens',
    practitionerRole: 'rol-coach-oostdrecht',
    policies: ['coach'],
    owners: ['Organization/samen-oostdrecht', 'HealthcareService/welzijnscoach-oostdrecht'],
  },
  {
    id: 'coach-westerkamp',
    name: 'C. Okafor',
    title: 'welzijnscoach',
    practitioner: 'coach-okafor',
    practitionerRole: 'rol-coach-westerkamp',
    policies: ['coach'],
    owners: ['Organization/buurtkracht-west'],
  },
];

/** The user with this id; an unknown id is a mistake in the caller's URL. */
export function findUser(id: string): SandboxUser | undefined {
  return users.find((user) => user.id === id);
}
