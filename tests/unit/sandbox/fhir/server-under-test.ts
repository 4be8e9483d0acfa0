import { Hono } from 'hono';
import { createFaults, type Faults } from '../../../../sandbox/faults.ts';
import type { ServerMode } from '../../../../sandbox/fhir/modes.ts';
import { createFhirServer } from '../../../../sandbox/fhir/server.ts';
import type { FhirStore } from '../../../../sandbox/fhir/store.ts';
import type { Grant, VerifyToken } from '../../../../sandbox/grant.ts';

/** Where the server under test thinks it is; nothing listens there. */
export const base = 'http://his.test/fhir';

/** JSON as it came over the line; tests look into it with `toMatchObject`. */
type Json = Readonly<Record<string, unknown>>;

/** What came back. */
export type Answer = { readonly status: number; readonly headers: Headers; readonly body: Json };

/** A request by somebody with a token. */
type Ask = (method: string, url: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

/** A FHIR server with two patients and a practice, and ways to talk to it. */
export type ServerUnderTest = {
  readonly store: FhirStore;
  readonly faults: Faults;
  /** Speaks as the holder of these scopes, with this patient open. */
  as(scopes: string, patient?: string): Ask;
  /** As somebody who may do everything. */
  readonly ask: Ask;
  fetch(url: string, init?: RequestInit): Promise<Response>;
};

/** A server of its own for a test, seeded with Anna, Bram and their practice. */
export async function serverUnderTest(mode: ServerMode = 'strict'): Promise<ServerUnderTest> {
  const faults = createFaults();
  const smartConfiguration = () => ({
    authorization_endpoint: 'http://his.test/auth',
    token_endpoint: 'http://his.test/token',
  });
  const { app, store } = createFhirServer({ baseUrl: base, mode, verifyToken, faults, smartConfiguration });
  await store.seed([...practice, ...patients]);

  const his = new Hono().route('/fhir', app);
  const fetch = async (url: string, init?: RequestInit) => his.request(`${base}${url}`, init);
  const as = (scopes: string, patient?: string): Ask => {
    const token = tokenFor(scopes, patient);
    return async (method, url, body, headers = {}) => {
      const response = await fetch(url, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/fhir+json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        body: text === '' ? {} : JSON.parse(text),
      };
    };
  };
  return { store, faults, as, ask: as('user/*.cruds'), fetch };
}

/** A token that says itself what it is for: these tests are not about OAuth. */
export function tokenFor(scopes: string, patient?: string): string {
  return Buffer.from(JSON.stringify({ scopes: scopes.split(' '), patient })).toString('base64url');
}

/** Believes every token but `stale` and `forged`. */
export const verifyToken: VerifyToken = async (token) => {
  if (token === 'stale') return 'expired';
  if (token === 'forged') return 'invalid';

  const { scopes, patient } = JSON.parse(Buffer.from(token, 'base64url').toString());
  const grant: Grant = {
    user: 'huisarts',
    fhirUser: 'Practitioner/huisarts',
    clientId: 'app',
    scopes,
    patient,
    session: 'session-1',
  };
  return grant;
};

const practice = [
  { resourceType: 'Organization', id: 'praktijk', name: 'Praktijk' },
  { resourceType: 'Practitioner', id: 'huisarts', name: [{ family: 'Huisarts' }] },
];

const patients = [
  {
    resourceType: 'Patient',
    id: 'anna',
    name: [{ family: 'Ångström', given: ['Anna'] }],
    birthDate: '1950-02-03',
    gender: 'female',
  },
  { resourceType: 'Patient', id: 'bram', name: [{ family: 'Bakker' }], birthDate: '1990-10-20' },
];

/** A problem of a patient, as a HIS would hold it. */
export function condition(id: string, patient: string, code = 'Z04.03', recordedDate = '2026-01-15') {
  return {
    resourceType: 'Condition',
    id,
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code, display: 'Eenzaamheid' }] },
    subject: { reference: `Patient/${patient}` },
    recordedDate,
  };
}

/** A task for a patient. */
export function task(patient: string, more: object = {}) {
  return {
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    for: { reference: `Patient/${patient}` },
    ...more,
  };
}

/** The ids of the entries of a searchset, in order. */
export function idsIn({ body }: Answer): readonly unknown[] {
  return entriesOf(body).map(({ resource }) => resource?.id);
}

/** The entries of a Bundle. */
export function entriesOf(body: Json): readonly Entry[] {
  const { entry } = body;
  return Array.isArray(entry) ? entry : [];
}

/** An entry, as far as these tests look into it. */
export type Entry = {
  readonly fullUrl?: string;
  readonly resource?: {
    readonly id: string;
    readonly resourceType: string;
    readonly [element: string]: unknown;
  };
  readonly response?: {
    readonly status: string;
    readonly location?: string;
    readonly etag?: string;
    readonly outcome?: Json;
  };
  readonly search?: { readonly mode: string };
};

/** The link of a Bundle with this relation. */
export function linkOf({ body }: Answer, relation: string): string | undefined {
  const { link } = body;
  const links: readonly { readonly relation: string; readonly url: string }[] = Array.isArray(link)
    ? link
    : [];
  return links.find((candidate) => candidate.relation === relation)?.url;
}
