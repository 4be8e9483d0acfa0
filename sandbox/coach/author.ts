import { findUser } from '../users.ts';

/** Who answers at this desk, as the coach's software writes it into FHIR. */
export type Author = {
  readonly name: string;
  /** An annotation can name a Practitioner, not a role. */
  readonly practitioner: string;
  readonly role: string;
};

/** The coach who is logged in to the sandbox. */
export function coachAuthor(): Author {
  const coach = findUser('coach');
  if (!coach) throw new Error('users.ts has no coach');
  return {
    name: `${coach.name}, ${coach.title}`,
    practitioner: `Practitioner/${coach.practitioner}`,
    role: `PractitionerRole/${coach.practitionerRole}`,
  };
}
