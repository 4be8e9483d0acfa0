import { getRequestListener } from '@hono/node-server';
import type { Communication, FhirResource, Task } from 'fhir/r4';
import { Hono } from 'hono';
import { createCoachDesk } from '../../../../sandbox/coach/desk.ts';
import { createFaults, type Faults } from '../../../../sandbox/faults.ts';
import { createFhirServer } from '../../../../sandbox/fhir/server.ts';
import type { VerifyToken } from '../../../../sandbox/grant.ts';
import { listen } from '../../../../sandbox/listen.ts';
import { practiceResources } from '../../../../sandbox/patients/index.ts';
import { story } from '../patients/seeded.ts';
import { freshReferral } from './fresh-referral.ts';

/** The desk before a real FHIR server of its own, with four referrals: one just in, three of the stories. */
export type DeskUnderTest = {
  readonly fhirBase: string;
  readonly faults: Faults;
  /** Text of a page, and its status. */
  readonly page: (path: string) => Promise<Page>;
  readonly headers: (path: string) => Promise<Headers>;
  /** Sends a form, without following where it leads. */
  readonly submit: (taskId: string, fields: Readonly<Record<string, string>>) => Promise<Page>;
  readonly answer: (taskId: string, body: object) => Promise<Response>;
  readonly task: (taskId: string) => Promise<Task>;
  readonly messages: (taskId: string) => Promise<readonly Communication[]>;
  /** What somebody else does to the server meanwhile. */
  readonly put: (resource: FhirResource) => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Page = { readonly status: number; readonly text: string; readonly location: string | null };

const today = Temporal.PlainDate.from('2026-11-21');

/** Starts the server on a free port, and the desk in front of it. */
export async function deskUnderTest(mode: 'strict' | 'lax' = 'strict'): Promise<DeskUnderTest> {
  const server = await listen(0);
  const fhirBase = `http://localhost:${server.port}/fhir`;
  const faults = createFaults();
  const { app, store } = createFhirServer({ baseUrl: fhirBase, mode, verifyToken: coachOnly, faults });
  await store.seed(practiceResources(today));
  for (const id of ['nieuw-bericht', 'geen-plek', 'afgerond']) await store.seed(story(id).resources(today));
  await store.seed(freshReferral(today));

  const answerHttp = getRequestListener(new Hono().route('/fhir', app).fetch);
  server.answerWith((request, response) => void answerHttp(request, response));

  const desk = createCoachDesk({ fhirBase, token: async () => 'coach' });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await desk.request(path, init);
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
    };
  };
  const fhir = async (path: string, init: RequestInit = {}) => {
    const headers = {
      authorization: 'Bearer coach',
      'content-type': 'application/fhir+json',
      ...init.headers,
    };
    const response = await fetch(`${fhirBase}/${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };

  return {
    fhirBase,
    faults,
    page: ask,
    headers: async (path) => (await desk.request(path)).headers,
    submit: (taskId, fields) =>
      ask(`/tasks/${taskId}/answer`, { method: 'POST', body: new URLSearchParams(fields) }),
    answer: async (taskId, body) =>
      desk.request(`/api/tasks/${taskId}/answer`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    task: (taskId) => fhir(`Task/${taskId}`),
    messages: async (taskId) => {
      const { focus }: Task = await fhir(`Task/${taskId}`);
      const bundle: { readonly entry?: readonly { readonly resource: Communication }[] } = await fhir(
        `Communication?based-on=${focus?.reference}`,
      );
      return (bundle.entry ?? []).map(({ resource }) => resource);
    },
    put: async (resource) => {
      await fhir(`${resource.resourceType}/${resource.id}`, {
        method: 'PUT',
        body: JSON.stringify(resource),
      });
    },
    stop: () => server.stop(),
  };
}

const coachOnly: VerifyToken = async (token) =>
  token === 'coach'
    ? {
        user: 'coach',
        fhirUser: 'Practitioner/coach-haddad',
        clientId: 'coach-desk',
        scopes: ['user/*.*'],
        patient: undefined,
        session: 'coach',
      }
    : 'invalid';
