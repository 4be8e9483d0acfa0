import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Faults } from '../faults.ts';
import type { VerifyToken } from '../grant.ts';
import { authorize } from './authorize.ts';
import { capabilityStatement } from './capability.ts';
import type { FhirCore } from './core.ts';
import { fhirCors } from './cors.ts';
import { httpAnswer, httpRefusal } from './http-answer.ts';
import { pathBelow, readHttpRequest } from './http-request.ts';
import { createFaultInjector } from './inject-fault.ts';
import { mannersOf, type ServerMode } from './modes.ts';
import { createPerform } from './perform.ts';
import { refusal, refusalFrom } from './refusal.ts';
import { SandboxRepository } from './repository.ts';
import { createStore, type FhirStore } from './store.ts';

/** What the FHIR server needs of the rest of the sandbox. */
export type FhirServerOptions = {
  /** Where the routes are mounted, such as `http://localhost:4300/fhir`. */
  readonly baseUrl: string;
  readonly mode: ServerMode;
  readonly verifyToken: VerifyToken;
  readonly faults: Faults;
  readonly smartConfiguration?: () => unknown;
};

type FhirApp = Hono<{ Bindings: HttpBindings }>;

/** A FHIR R4 server in memory: its routes, to be mounted at the path of `baseUrl`, and the store behind them. */
export function createFhirServer(options: FhirServerOptions): {
  readonly app: FhirApp;
  readonly store: FhirStore;
} {
  const manners = mannersOf[options.mode];
  const core: FhirCore = {
    baseUrl: options.baseUrl.replace(/\/$/, ''),
    manners,
    repository: new SandboxRepository(manners.versions),
  };
  const app: FhirApp = new Hono();
  app.onError((thrown) => httpRefusal(refusalFrom(thrown)));
  app.use('*', fhirCors(manners));
  openRoutes(app, core, options);
  restRoutes(app, core, options);
  return { app, store: createStore(core.repository) };
}

/** What an app must know before it can log in. */
function openRoutes(app: FhirApp, core: FhirCore, { smartConfiguration }: FhirServerOptions): void {
  app.get('/metadata', () => {
    const statement = capabilityStatement(core, smartConfiguration?.());
    return httpAnswer({ status: 200, headers: {}, resource: statement });
  });
  app.get('/.well-known/smart-configuration', (c) => {
    if (!smartConfiguration) throw refusal(404, 'not-supported', 'This server has no SMART configuration');
    return c.json(Object(smartConfiguration()));
  });
}

/** Everything else, for who has a token. */
function restRoutes(app: FhirApp, core: FhirCore, { verifyToken, faults }: FhirServerOptions): void {
  const perform = createPerform(core);
  const injectFault = createFaultInjector(faults);

  app.all('*', async (c) => {
    const path = pathBelow(core.baseUrl, c);
    const grant = await authorize(c.req.header('authorization'), verifyToken);
    return injectFault(c, grant.session, path, async () => {
      const request = await readHttpRequest(c, path, grant);
      return httpAnswer(await perform(request));
    });
  });
}
