import type { UserId } from './grant.ts';

/** A person who can log in to the sandbox HIS, tied to the FHIR resources that stand for them. */
export type SandboxUser = {
  readonly id: UserId;
  readonly name: string;
  readonly title: string;
  /** Id of their Practitioner, and of their PractitionerRole, in the FHIR server. */
  readonly practitioner: string;
  readonly practitionerRole: string;
};

/** Everyone of practice De Linde, and the coach on the other side of the loop. */
export const users: readonly SandboxUser[] = [
  {
    id: 'huisarts',
    name: 'M. de Wit',
    title: 'huisarts',
    practitioner: 'huisarts-de-wit',
    practitionerRole: 'rol-huisarts',
  },
  { id: 'poh', name: 'S. Yilmaz', title: 'POH-GGZ', practitioner: 'poh-yilmaz', practitionerRole: 'rol-poh' },
  {
    id: 'assistent',
    name: 'L. Bos',
    title: 'doktersassistent',
    practitioner: 'assistent-bos',
    practitionerRole: 'rol-assistent',
  },
  {
    id: 'manager',
    name: 'R. van Dam',
    title: 'praktijkmanager',
    practitioner: 'manager-van-dam',
    practitionerRole: 'rol-manager',
  },
  {
    id: 'coach',
    name: 'N. Haddad',
    title: 'welzijnscoach',
    practitioner: 'coach-haddad',
    practitionerRole: 'rol-coach',
  },
];

/** The user with this id; an unknown id is a mistake in the caller's URL. */
export function findUser(id: string): SandboxUser | undefined {
  return users.find((user) => user.id === id);
}
