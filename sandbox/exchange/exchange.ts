import type { IncomingMessage, ServerResponse } from 'node:http';
import { Hono } from 'hono';
import { createCoachDesk } from '../coach/desk.ts';
import type { Faults } from '../faults.ts';
import { createFhirServer } from '../fhir/server.ts';
import { practiceResources } from '../patients/index.ts';
import { createMintedTokens, type TokenRequest } from '../smart/minted-tokens.ts';
import { createSmartServer, type SmartServerOptions } from '../smart/smart-server.ts';
import { EXCHANGE_OAUTH_PATH, EXCHANGE_PATH } from './exchange-paths.ts';
import { accessAtExchange } from './policies.ts';

/** What the exchange needs of the sandbox around it. */
export type ExchangeOptions = Pick<SmartServerOptions, 'hisUrl' | 'appUrl' | 'launches' | 'errorPage'> & {
  readonly mode: 'strict' | 'lax';
  readonly faults: Faults;
  readonly today: Temporal.PlainDate;
};

/** The exchange of the region: a FHIR server that is no HIS's. It knows organisations and people, and no patient yet. */
export type RegionalExchange = {
  readonly fhirBase: string;
  /** Routes, to be mounted at `EXCHANGE_PATH`. */
  readonly app: Hono;
  /** Answers a request under `EXCHANGE_OAUTH_PATH`. */
  readonly answerOauth: (request: IncomingMessage, response: ServerResponse) => void;
  /** A token of the exchange; worth nothing at the HIS, as the HIS's are here. */
  readonly mintToken: (request: TokenRequest) => string;
  readonly reset: () => Promise<void>;
};

/** Starts the exchange: a store, SMART server, tokens and coach's desk of its own. */
export async function createRegionalExchange(options: ExchangeOptions): Promise<RegionalExchange> {
  const { hisUrl, mode, faults, today } = options;
  const fhirBase = `${hisUrl}${EXCHANGE_PATH}/fhir`;
  const minted = createMintedTokens(accessAtExchange);
  const { verifyToken, smartConfiguration, answer } = await createSmartServer({
    ...options,
    path: EXCHANGE_OAUTH_PATH,
    fhirBase,
    minted,
    accessOf: accessAtExchange,
    encounterToday: async () => undefined,
  });
  const fhir = createFhirServer({ baseUrl: fhirBase, mode, verifyToken, faults, smartConfiguration });
  await fhir.store.seed(practiceResources(today));

  const coachToken = minted.mint({ user: 'coach', scopes: ['user/*.*'], session: 'exchange-coach' });
  const base = `${EXCHANGE_PATH}/coach`;
  return {
    fhirBase,
    app: new Hono({ strict: false })
      .route('/fhir', fhir.app)
      .route('/coach', createCoachDesk({ fhirBase, base, token: async () => coachToken })),
    answerOauth: answer,
    mintToken: minted.mint,
    reset: () => fhir.store.reset(),
  };
}
