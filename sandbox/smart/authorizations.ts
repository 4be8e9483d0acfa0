import type { Grant } from '../grant.ts';
import type { AccessOf } from '../users.ts';
import type { Launch } from './launches.ts';
import { asksForPatient } from './scopes.ts';

/** One app, let in for one launch: what every token that follows from it means. */
export type Authorization = {
  readonly clientId: string;
  readonly launch: Launch;
  readonly scopes: readonly string[];
  /** The patient's contact of today, when there is one. */
  readonly encounter: string | undefined;
};

/** The patient that the app is told about, if it asked to be told. */
export function patientInContext({ launch, scopes }: Authorization): string | undefined {
  return asksForPatient(scopes) ? launch.patient : undefined;
}

/** What the FHIR server needs to know of the holder of a token. */
export function toGrant(authorization: Authorization, accessOf: AccessOf): Grant {
  const { clientId, launch, scopes } = authorization;
  return {
    user: launch.user.id,
    fhirUser: `Practitioner/${launch.user.practitioner}`,
    clientId,
    scopes,
    patient: patientInContext(authorization),
    access: accessOf(launch.user),
    session: launch.session,
  };
}
