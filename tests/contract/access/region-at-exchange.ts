import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { fillPolicies, type PolicyParameters } from '../../../sandbox/exchange/policies.ts';
import { createFaults } from '../../../sandbox/faults.ts';
import { createFhirServer } from '../../../sandbox/fhir/server.ts';
import type { Grant } from '../../../sandbox/grant.ts';
import { listen } from '../../../sandbox/listen.ts';
import type { PolicyName } from '../../../sandbox/users.ts';
import { concerning, directory } from './referral-at-exchange.ts';

/** Who asks. Practice a and referrer z, coach organisations x and y. */
const parties = {
  practice: { policies: ['practice'], of: 'a' },
  referrer: { policies: ['referrer'], of: 'z' },
  coach: { policies: ['coach'], of: 'x' },
  coordinator: { policies: ['coach', 'coordinator'], of: 'x' },
  figures: { policies: ['figures'], of: 'region' },
} as const satisfies Readonly<Record<string, { policies: readonly PolicyName[]; of: string }>>;
export type Role = keyof typeof parties;

/** The sandbox's exchange over HTTP, with the policies that a region deploys and referrals of several parties. */
export async function startRegion() {
  const server = await listen(0);
  const baseUrl = `http://localhost:${server.port}/fhir`;
  const { app, store } = createFhirServer({
    baseUrl,
    mode: 'strict',
    faults: createFaults(),
    verifyToken: async (role) => (isRole(role) ? grantOf(role) : 'invalid'),
  });
  server.answerWith(getRequestListener(new Hono().route('/fhir', app).fetch));
  await store.seed(['a', 'b', 'x', 'y', 'z', 'region'].flatMap(directory));
  await store.seed([...concerning('a', 'x'), ...concerning('b', 'y'), ...concerning('z', 'y')]);

  return {
    reset: () => store.reset(),
    stop: () => server.stop(),
    stored: (reference: string) => {
      const [type = '', id = ''] = reference.split('/');
      const found = store.read(type, id);
      if (found === undefined) throw new Error(`${reference} is not among the seeds`);
      return { ...found };
    },
    async ask(role: Role, method: string, path: string, body?: object) {
      const headers = { authorization: `Bearer ${role}`, 'content-type': 'application/fhir+json' };
      const answer = await fetch(`${baseUrl}/${path}`, {
        method,
        headers,
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return {
        status: answer.status,
        text,
        entries: Object(text ? JSON.parse(text) : {}).entry?.length ?? 0,
      };
    },
  };
}

function isRole(token: string): token is Role {
  return token in parties;
}

function grantOf(role: Role): Grant {
  const { policies, of } = parties[role];
  const access = fillPolicies(policies, parametersOf(of), 'exchange');
  const fhirUser = `Practitioner/${of}`;
  return {
    user: 'huisarts',
    fhirUser,
    clientId: 'matrix',
    scopes: ['user/*.cruds'],
    patient: undefined,
    session: role,
    access,
  };
}

function parametersOf(of: string): PolicyParameters {
  const self = `Practitioner/${of},PractitionerRole/${of}`;
  const organization = `Organization/${of}`;
  return {
    organization,
    owners: `${organization},HealthcareService/${of}`,
    staff: `${organization},${self},PractitionerRole/${of}-colleague`,
    self,
  };
}
