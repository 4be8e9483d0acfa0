import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { accessAtHis } from '../../sandbox/exchange/policies.ts';
import { createFaults, type Faults } from '../../sandbox/faults.ts';
import { createFhirServer } from '../../sandbox/fhir/server.ts';
import type { FhirStore } from '../../sandbox/fhir/store.ts';
import type { Grant, UserId } from '../../sandbox/grant.ts';
import { listen } from '../../sandbox/listen.ts';
import { patientStories, practiceResources, rawResources } from '../../sandbox/patients/index.ts';
import { findUser } from '../../sandbox/users.ts';
import { type ServerAddress, serverAddress } from '../../shared/domain/record/server-address.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { toScopes } from '../../shared/fhir/smart/access.ts';
import { coachAccess } from '../../smart-app/launch/launch-scopes.ts';
import { fhirClient } from '../builders/fhir-client.ts';

/** A sandbox FHIR server over real HTTP, without logging in. */
export type FhirWorld = {
  readonly baseUrl: ServerAddress;
  readonly store: FhirStore;
  readonly faults: Faults;
  /** The door of a user with this patient open; each session has its own faults. */
  transportOf(patient: string, session?: string): FhirTransport;
  /** The door of the POH for the whole practice, no patient open. */
  practiceTransport(session?: string): FhirTransport;
  /** The door of a system that may see and change every referral. */
  coachTransport(): FhirTransport;
  /** The door of a coach who signed in: what is another organisation's is closed. */
  coachAppTransport(user?: UserId, session?: string): FhirTransport;
  stop(): Promise<void>;
};

/** What the app asks for at a launch. */
const scopes = [
  'patient/Patient.r',
  'patient/Condition.rs',
  'patient/Encounter.rs',
  'patient/EpisodeOfCare.rs',
  'patient/ServiceRequest.crus',
  'patient/Task.crus',
  'patient/Consent.crus',
  'patient/Communication.crs',
  'patient/Procedure.crus',
  'patient/Basic.crus',
  'patient/AuditEvent.c',
  'user/Practitioner.r',
  'user/PractitionerRole.rs',
  'user/Organization.r',
  'user/HealthcareService.rs',
];

/** `guarded`: a strict server, of which something in front lets no transaction through, whatever it says it takes. */
type WorldMode = 'strict' | 'lax' | 'guarded';

/** A world for the tests of one `describe`: nothing fails there, and nothing was written, when a test begins. */
export function worldForTests(mode: WorldMode): () => FhirWorld {
  let world: FhirWorld | undefined;
  const started = (): FhirWorld => {
    if (world === undefined) throw new Error('the world starts with the first test');
    return world;
  };
  beforeAll(async () => {
    world = await startFhirWorld(mode);
  });
  afterAll(() => started().stop());
  beforeEach(async () => {
    for (const session of ['test', 'poh', 'huisarts']) started().faults.clear(session);
    await started().store.reset();
  });
  return started;
}

/** Starts a server with the practice and all patients in it. */
async function startFhirWorld(mode: WorldMode): Promise<FhirWorld> {
  const server = await listen(0);
  const baseUrl = serverAddress(`http://localhost:${server.port}/fhir`);
  const grants = new Map<string, Grant>();
  const faults = createFaults();
  const { app, store } = createFhirServer({
    baseUrl,
    mode: mode === 'guarded' ? 'strict' : mode,
    faults,
    verifyToken: async (token) => grants.get(token) ?? 'invalid',
  });
  const guard = new Hono().post('/fhir', (context) => context.body(null, 405));
  const front = mode === 'guarded' ? guard : new Hono();
  server.answerWith(getRequestListener(front.route('/fhir', app).fetch));

  const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
  await store.seed([
    ...practiceResources(today),
    ...patientStories.flatMap((story) => story.resources(today)),
  ]);
  await store.seed(rawResources(today), { raw: true });

  const transport = (token: string, grant: Grant) => {
    grants.set(token, grant);
    return fhirTransport(fhirClient(baseUrl, token));
  };
  return {
    baseUrl,
    store,
    faults,
    transportOf: (patient, session = 'test') =>
      transport(`huisarts-${patient}-${session}`, { ...huisarts, scopes, patient, session }),
    practiceTransport: (session = 'test') =>
      transport(`poh-${session}`, { ...poh, scopes: practiceScopes, patient: undefined, session }),
    coachTransport: () =>
      transport('coach', { ...coach, scopes: ['user/*.cruds'], patient: undefined, session: 'coach' }),
    coachAppTransport: (user = 'coach', session = 'test') => {
      const signedIn = findUser(user) ?? neverThere(user);
      const fhirUser = `Practitioner/${signedIn.practitioner}`;
      const grant = { user, fhirUser, clientId: 'wor-coach', scopes: coachScopes, patient: undefined };
      return transport(`${user}-${session}`, { ...grant, access: accessAtHis(signedIn), session });
    },
    stop: server.stop,
  };
}

/** What the coach's app asks for at a launch. */
const coachScopes = toScopes(coachAccess, 'v2');

function neverThere(user: string): never {
  throw new Error(`no such user: ${user}`);
}

const huisarts = {
  user: 'huisarts',
  fhirUser: 'Practitioner/huisarts-de-wit',
  clientId: 'wor-consult',
} as const;
const poh = { user: 'poh', fhirUser: 'Practitioner/poh-yilmaz', clientId: 'wor-worklist' } as const;
const practiceScopes = ['Patient', 'ServiceRequest', 'Task', 'Communication', 'Basic'].map(
  (type) => `user/${type}.crus`,
);
const coach = { user: 'coach', fhirUser: 'Practitioner/coach-haddad', clientId: 'coach' } as const;
