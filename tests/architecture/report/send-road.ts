import { Session } from 'node:inspector/promises';
import { registerHooks } from 'node:module';
import { QueryClient, QueryClientProvider } from '@tanstack/preact-query';
import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import type { KeptSession } from '../../../extension/session/kept-session.ts';
import { readConfig } from '../../../shared/config/config.ts';
import { setConsent, takeOver } from '../../../shared/domain/consult/actions.ts';
import type { PanelIdentity } from '../../../shared/panel/context/panel-identity.ts';
import type { useSending } from '../../../shared/panel/referral/use-sending.ts';
import { systemClock } from '../../../shared/ports/clock.ts';
import type { Referrals } from '../../../shared/ports/referrals.ts';
import { consult } from '../../builders/consult.ts';
import { draft } from '../../builders/draft.ts';
import { onPage } from '../../builders/his-page.ts';
import { patient, patientRef } from '../../builders/patient.ts';

/**
 * The files with a function that runs between a click on "Verstuur" in the extension and its outcome, for a first referral
 * to a region's exchange that takes no transaction: the longest road there is. V8 measures them, so that a new layer
 * cannot hide; drawing the screen is left out. `road`: those that pass the referral on. `asked`: those that only answer a
 * question on the way, such as a date, a name or an element of FHIR.
 */
export async function filesOfSend(): Promise<{
  readonly road: readonly string[];
  readonly asked: readonly string[];
}> {
  resolveAsBundlersDo();
  standInForBrowser();
  const { send, ended } = await extensionPanel();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  send();
  await ended;
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();

  const root = new URL('../../../', import.meta.url).href;
  const files = result
    .filter(({ functions }) => functions.some(({ functionName, ranges }) => functionName && ranges[0]?.count))
    .filter(({ url }) => url.startsWith(root))
    .map(({ url }) => url.slice(root.length))
    .filter((file) => /^(shared|extension)\//.test(file))
    .toSorted();
  const isAsked = (file: string) => askedOnTheWay.test(file);
  return { road: files.filter((file) => !isAsked(file)), asked: files.filter(isAsked) };
}

const askedOnTheWay = new RegExp(
  [
    '^shared/domain/(?!referral/select-shared)',
    '^shared/ports/',
    '^shared/json\\.ts$',
    '^shared/fhir/(element|smart)/',
    '^shared/fhir/server/(capability|parsed-entry|server-failure|search-by-form|session-keeper|transport)',
    '^shared/panel/context/',
    '^extension/connection/',
  ].join('|'),
);

/** The send of the panel, wired as `openPatient` does, to a server in memory. */
async function extensionPanel() {
  const { useSending } = await import('../../../shared/panel/referral/use-sending.ts');
  const { referralCallbacks } = await import('../../../shared/panel/referral/referral-actions.ts');
  const { loadPanelText } = await import('../../../shared/panel/context/load-panel-text.ts');
  const { exchangeAt } = await import('../../../extension/connection/exchange-at.ts');
  const { sessionTransport } = await import('../../../extension/session/smart-session.ts');
  const { guardedExchange, guardPage } = await import('../../../extension/panel/his-page/page-guard.ts');
  const read = readConfig({
    issuers: [{ iss: patientRef.issuer, name: 'HIS', clients: { consult: 'wor' } }],
    coaches: [{ id: 'a', name: 'Welzijn', reference: 'Organization/a', municipalities: ['Lindeveen'] }],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const config = read.value;
  const dutch = await loadPanelText('nl');

  const page = onPage('Ria van den Berg');
  const opened = { page, ref: patientRef, patient: patient() };
  const guard = guardPage(opened, { current: () => page, readAnew: async () => page });
  const transport = sessionTransport(keptSession, async (method) => {
    if (method !== 'GET') await guard.assertSameNow();
  });
  const signedIn = { exchange: keptSession, record: undefined } as never;
  const options = { coaches: config.coaches };
  const exchange = guardedExchange(await exchangeAt(signedIn, patientRef, transport, options), opened, guard);
  const identity = { patient: patientRef, launch: patientRef, page: patientRef } as never;
  const hand = {
    consult: setConsent(takeOver(consult(), ['loneliness']), { both: 'oral' }, '2026-11-20T09:59:00Z'),
  };
  const work = {
    ports: { exchange, clock: systemClock, audit: { note() {} } },
    identity,
    hand,
    dutch,
    config,
  } as never;

  const ended = Promise.withResolvers<void>();
  let send = () => {};
  const onSender = (sender: ReturnType<typeof useSending>) => {
    if (sender.sending.status === 'failed') ended.reject(new Error(JSON.stringify(sender.sending.failure)));
    send = referralCallbacks(work, { draft: draft(), missing: [] }, sender).send;
  };
  const props = { useSending, exchange, identity, onEnded: ended.resolve, onSender };
  const root = Object(document.createElement('div'));
  render(h(QueryClientProvider, { client: new QueryClient() }, h(Sender, props)), root);
  return { send: () => send(), ended: ended.promise };
}

type SenderProps = {
  readonly useSending: typeof useSending;
  readonly exchange: Referrals;
  readonly identity: PanelIdentity;
  readonly onEnded: () => void;
  readonly onSender: (sender: ReturnType<typeof useSending>) => void;
};

/** Is in for the form: hooks run only in a component. */
function Sender({ useSending, exchange, identity, onEnded, onSender }: SenderProps) {
  const audit = { note: () => {} };
  const draft = { base: undefined, onChanged: () => undefined };
  onSender(useSending({ exchange, audit }, identity, draft, onEnded, async () => undefined));
  return null;
}

const base = 'https://uitwisseling.voorbeeld.example/fhir';
const keptSession: KeptSession = {
  id: 'session',
  status: 'open',
  iss: base,
  clientId: 'wor',
  tokenUri: `${base}/token`,
  expiresAt: Date.now() / 1000 + 3600,
  tokenResponse: { access_token: 'token', scope: 'user/*.rs' },
  user: 'Practitioner/huisarts',
  missing: [],
  partly: [],
};

/** fhirclient names its own files as bundlers do, without an ending. */
function resolveAsBundlersDo(): void {
  registerHooks({
    resolve: (name, context, next) =>
      next(/^fhirclient\/lib\/\w+$/.test(name) ? `${name}.js` : name, context),
  });
}

/** What of a browser the road goes through: a document to render a hook in, and a FHIR server behind `fetch`. */
function standInForBrowser(): void {
  const { document, window } = parseHTML('<html><body></body></html>');
  const storage = { get: async () => ({}), set: async () => {}, remove: async () => {} };
  const browser = { runtime: { id: 'us' }, storage: { session: storage, local: storage } };
  Object.assign(globalThis, {
    ...{ document, window, browser, chrome: browser, FHIRCLIENT_PURE: true },
    location: new URL('https://panel.voorbeeld.example/panel.html'),
  });
  const stored: object[] = [];
  globalThis.fetch = async (url, { method = 'GET', body } = {}) => {
    const path = new URL(String(url)).pathname.slice('/fhir/'.length);
    const type = path.split(/[/?]/)[0] ?? '';
    if (type === 'metadata') return json(200, { resourceType: 'CapabilityStatement', rest: [] });
    if (method === 'GET' || path.endsWith('_search')) {
      const entry = stored
        .filter((one) => Object(one).resourceType === type)
        .map((resource) => ({ resource }));
      return json(200, { resourceType: 'Bundle', type: 'searchset', entry });
    }
    const resource = { ...JSON.parse(String(body)), id: `id-${stored.length}` };
    stored.push(resource);
    return json(201, resource);
  };
}

function json(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/fhir+json' } });
}
