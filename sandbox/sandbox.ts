import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { appConfig } from './app-config.ts';
import { createCoachDesk } from './coach/desk.ts';
import { createFaults } from './faults.ts';
import { createFhirServer } from './fhir/server.ts';
import { todayAtPractice } from './his/dates.ts';
import { createEncounterToday } from './his/encounter-today.ts';
import { createFhirReader } from './his/fhir-reader.ts';
import { createHis } from './his/his-app.ts';
import { noticePage } from './his/pages/notice-page.ts';
import { createSessions } from './his/sessions.ts';
import { listen } from './listen.ts';
import { patientStories, practiceResources, rawResources } from './patients/index.ts';
import { createLaunches } from './smart/launches.ts';
import { createMintedTokens, type TokenRequest } from './smart/minted-tokens.ts';
import { createSmartServer, OAUTH_PATH } from './smart/smart-server.ts';
import { createStaticApp } from './static-app.ts';

/** How to start the sandbox; port 0 takes any free one. */
export type SandboxOptions = {
  readonly port: number;
  readonly appPort: number;
  readonly mode: 'strict' | 'lax';
  /** Where the built SMART app stands; `dist/smart-app` when left out. */
  readonly appDir?: string;
};

/** The sandbox, running. */
export type Sandbox = {
  readonly hisUrl: string;
  readonly fhirBase: string;
  readonly appUrl: string;
  /** A bearer token without a browser. */
  readonly mintToken: (request: TokenRequest) => string;
  /** Practice and patients as at the start, and no faults. */
  readonly reset: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Where `npm run build` puts the SMART app. */
export const builtApp = join(import.meta.dirname, '../dist/smart-app');

/** Starts the HIS with its FHIR server, SMART server and coach's desk, and the SMART app beside it. */
export async function startSandbox({
  port,
  appPort,
  mode,
  appDir = builtApp,
}: SandboxOptions): Promise<Sandbox> {
  const hisServer = await listen(port);
  const appServer = await listen(appPort).catch(async (error: unknown) => {
    await hisServer.stop();
    throw error;
  });
  const hisUrl = `http://localhost:${hisServer.port}`;
  const appUrl = `http://localhost:${appServer.port}`;
  const fhirBase = `${hisUrl}/fhir`;

  const minted = createMintedTokens();
  const launches = createLaunches();
  const faults = createFaults();
  const reader = createFhirReader(
    fhirBase,
    minted.mint({ user: 'huisarts', scopes: ['user/*.rs'], session: 'his-pages' }),
  );

  const smart = await createSmartServer({
    hisUrl,
    fhirBase,
    appUrl,
    launches,
    minted,
    encounterToday: createEncounterToday(reader),
    errorPage: (description) =>
      String(noticePage('De app kan niet worden geopend', `Meld dit aan de beheerder: ${description}.`)),
  });

  const { verifyToken, smartConfiguration } = smart;
  const fhir = createFhirServer({ baseUrl: fhirBase, mode, verifyToken, faults, smartConfiguration });
  await seed(fhir.store);

  const coachToken = minted.mint({ user: 'coach', scopes: ['user/*.*'], session: 'coach' });
  const sessions = createSessions();
  const reset = async () => {
    await fhir.store.reset();
    for (const session of sessions.ids()) faults.clear(session);
  };

  const his = new Hono({ strict: false }) // people type a slash at the end
    .route('/fhir', fhir.app)
    .route('/coach', createCoachDesk({ fhirBase, token: async () => coachToken }))
    .route(
      '/',
      createHis({
        fhirBase,
        appUrl,
        hasAppPage: (page) => existsSync(join(appDir, page)),
        reader,
        sessions,
        launches,
        faults,
        notes: patientStories,
        reset,
      }),
    );

  const answerAsHis = getRequestListener(his.fetch);
  hisServer.answerWith((request, response) => {
    if (request.url?.startsWith(`${OAUTH_PATH}/`)) smart.answer(request, response);
    else void answerAsHis(request, response);
  });
  const answerAsApp = getRequestListener(createStaticApp(appDir, appConfig(fhirBase)).fetch);
  appServer.answerWith((request, response) => void answerAsApp(request, response));

  return {
    hisUrl,
    fhirBase,
    appUrl,
    mintToken: minted.mint,
    reset,
    stop: async () => void (await Promise.all([hisServer.stop(), appServer.stop()])),
  };
}

type Store = ReturnType<typeof createFhirServer>['store'];

async function seed(store: Store): Promise<void> {
  const today = todayAtPractice();
  await store.seed([
    ...practiceResources(today),
    ...patientStories.flatMap((story) => story.resources(today)),
  ]);
  await store.seed(rawResources(today), { raw: true });
}
