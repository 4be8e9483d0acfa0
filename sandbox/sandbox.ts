import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { appConfig } from './app-config.ts';
import { createBareHis } from './bare-his/bare-his.ts';
import { createCoachDesk } from './coach/desk.ts';
import { createRegionalExchange } from './exchange/exchange.ts';
import { EXCHANGE_OAUTH_PATH, EXCHANGE_PATH } from './exchange/exchange-paths.ts';
import { accessAtHis } from './exchange/policies.ts';
import { extensionSettings, noServerAppConfig, noServerSettings } from './extension-settings.ts';
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
import { createPortal } from './portal/portal.ts';
import { SOCIAL_MAP, socialMap } from './region/social-map.ts';
import { createLaunches } from './smart/launches.ts';
import { createMintedTokens, type TokenRequest } from './smart/minted-tokens.ts';
import { createSmartServer, OAUTH_PATH } from './smart/smart-server.ts';
import { createStaticApp } from './static-app.ts';
import { generateReferrals } from './volume/generate-referrals.ts';
import type { Ledger } from './volume/ledger.ts';
import { createVolumeApp } from './volume/volume-app.ts';

/** How to start the sandbox; port 0 takes any free one. */
export type SandboxOptions = {
  readonly port: number;
  readonly appPort: number;
  /** Address to listen on; left out: this machine only. */
  readonly host?: string | undefined;
  readonly mode: 'strict' | 'lax';
  /** Where the built SMART app is; `dist/smart-app` when left out. */
  readonly appDir?: string;
  /** Answers for the app's pages in place of `appDir`, such as a development server; `config.json` stays ours. */
  readonly answerAppPages?: RequestListener;
  /** How many referrals to make up over three years, beside those of the stories; none when left out. */
  readonly referrals?: number;
  /** Another seed makes up other referrals. */
  readonly seed?: number;
  /** From which everything is dated back; today when left out. */
  readonly today?: Temporal.PlainDate;
  /** How many practices refer; more than one makes the numbers those of a region. */
  readonly practices?: number;
  /** Whom an app that signs in by itself is opened for: the user chooses, or the HIS gives no patient then. */
  readonly standalonePatient?: 'chosen' | 'none';
  /** `left-out`: the practice without the patients of the stories, so that the ledger is all there is to count. */
  readonly stories?: 'told' | 'left-out';
  /** How many activities the region's social map has; a few dozen when left out. */
  readonly activities?: number;
  /** `none`: no FHIR server answers anybody; there are a HIS's pages, a portal, and coaches who take letters. */
  readonly servers?: 'all' | 'none';
};

/** The sandbox, running. */
export type Sandbox = {
  readonly hisUrl: string;
  readonly fhirBase: string;
  readonly appUrl: string;
  /** A bearer token without a browser. */
  readonly mintToken: (request: TokenRequest) => string;
  /** The exchange of the region, for the HIS without a server of its own. */
  readonly exchange: { readonly fhirBase: string; readonly mintToken: (request: TokenRequest) => string };
  /** What was made up, for counting; empty without `referrals`. */
  readonly ledger: Ledger;
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
  host,
  mode,
  appDir = builtApp,
  answerAppPages,
  referrals = 0,
  seed = 1,
  practices = 1,
  stories = 'told',
  standalonePatient = 'chosen',
  servers = 'all',
  activities = 69,
  today = todayAtPractice(),
}: SandboxOptions): Promise<Sandbox> {
  const hisServer = await listen(port, host);
  const appServer = await listen(appPort, host).catch(async (error: unknown) => {
    await hisServer.stop();
    throw error;
  });
  const hisUrl = `http://localhost:${hisServer.port}`;
  const appUrl = `http://localhost:${appServer.port}`;
  const fhirBase = `${hisUrl}/fhir`;

  const minted = createMintedTokens(accessAtHis);
  const launches = createLaunches();
  const faults = createFaults();
  const reader = createFhirReader(
    fhirBase,
    minted.mint({ user: 'huisarts', scopes: ['user/*.rs'], session: 'his-pages' }),
    servers === 'none' ? (url, init) => pages.request(url, init) : fetch,
  );

  const errorPage = (description: string) =>
    String(noticePage('De app kan niet worden geopend', `Meld dit aan de beheerder: ${description}.`));
  const smart = await createSmartServer({
    hisUrl,
    fhirBase,
    appUrl,
    launches,
    minted,
    accessOf: accessAtHis,
    encounterToday: createEncounterToday(reader),
    errorPage,
  });

  const { verifyToken, smartConfiguration } = smart;
  const fhir = createFhirServer({ baseUrl: fhirBase, mode, verifyToken, faults, smartConfiguration });
  const pages = new Hono().route('/fhir', fhir.app); // asked by the HIS's own pages, whatever listens
  await fhir.store.seed(practiceResources(today));
  if (stories === 'told') await seedStories(fhir.store, today);
  const volume = generateReferrals({ count: referrals, seed, today, practices });
  // Unchecked: the tests hold a sample against R4, and checking all of them takes long.
  if (referrals > 0) await fhir.store.seed([...volume.resources], { raw: true });

  const exchange = await createRegionalExchange({ hisUrl, appUrl, launches, errorPage, mode, faults, today });
  const coachToken = minted.mint({ user: 'coach', scopes: ['user/*.*'], session: 'coach' });
  const sessions = createSessions();
  const portal = createPortal();
  const reset = async () => {
    await Promise.all([fhir.store.reset(), exchange.reset()]);
    portal.reset();
    for (const session of sessions.ids()) faults.clear(session);
  };

  const his = new Hono({ strict: false }) // people type a slash at the end
    .route('/fhir', fhir.app)
    .route('/coach', createCoachDesk({ fhirBase, token: async () => coachToken }))
    .route(EXCHANGE_PATH, exchange.app)
    .route('/portal', portal.app)
    .route('/his-kaal', createBareHis({ reader, sessions, notes: patientStories }))
    .get('/extension-settings.json', (context) =>
      context.json(
        servers === 'none'
          ? noServerSettings(hisUrl, appUrl)
          : extensionSettings(fhirBase, exchange.fhirBase, appUrl),
      ),
    )
    .get('/extension-settings-no-server.json', (context) => context.json(noServerSettings(hisUrl, appUrl)))
    .route('/api/volume', createVolumeApp({ fhirBase, token: async () => coachToken }, volume.ledger))
    .route(
      '/',
      createHis({
        fhirBase,
        appUrl,
        standalonePatient,
        hasAppPage: (page) => answerAppPages !== undefined || existsSync(join(appDir, page)),
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
    if (servers === 'none' && isAtServer(request.url)) {
      response.writeHead(404).end('Er is hier geen server.');
      return;
    }
    if (request.url?.startsWith(`${OAUTH_PATH}/`)) smart.answer(request, response);
    else if (request.url?.startsWith(`${EXCHANGE_OAUTH_PATH}/`)) exchange.answerOauth(request, response);
    else void answerAsHis(request, response);
  });
  const answerAsApp = getRequestListener(
    createStaticApp(
      appDir,
      servers === 'none' ? noServerAppConfig(hisUrl) : appConfig(fhirBase, referrals, practices),
      { [SOCIAL_MAP]: socialMap(activities, today) },
    ).fetch,
  );
  appServer.answerWith((request, response) => {
    const isOurs =
      answerAppPages === undefined || ['/config.json', `/${SOCIAL_MAP}`].includes(request.url ?? '');
    if (isOurs) void answerAsApp(request, response);
    else answerAppPages(request, response);
  });

  return {
    hisUrl,
    fhirBase,
    appUrl,
    mintToken: minted.mint,
    exchange: { fhirBase: exchange.fhirBase, mintToken: exchange.mintToken },
    ledger: volume.ledger,
    reset,
    stop: async () => void (await Promise.all([hisServer.stop(), appServer.stop()])),
  };
}

/** What a HIS without any server does not have. */
function isAtServer(path = '/'): boolean {
  return [
    `${EXCHANGE_PATH}/`,
    `${OAUTH_PATH}/`,
    `${EXCHANGE_OAUTH_PATH}/`,
    '/fhir',
    '/coach',
    '/launch',
  ].some((start) => path.startsWith(start));
}

type Store = ReturnType<typeof createFhirServer>['store'];

async function seedStories(store: Store, today: Temporal.PlainDate): Promise<void> {
  await store.seed(patientStories.flatMap((story) => story.resources(today)));
  await store.seed(rawResources(today), { raw: true });
}
