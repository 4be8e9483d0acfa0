import type Client from 'fhirclient/lib/Client';
import { FailureError } from '../../domain/failure.ts';
import { type ServerAddress, serverAddress } from '../../domain/record/server-address.ts';
import { isNestedTooDeep, parseJson } from '../../json.ts';
import { z } from '../../zod.ts';
import { createOwnReferences } from '../element/own-references.ts';
import { bodyOfError, findHttpError, isJsonError, isNetworkError } from './network-error.ts';
import { keepSession, type SmartSession } from './session-keeper.ts';
import { type FhirRequest, type FhirResponse, type FhirTransport, isRead } from './transport.ts';

/** The part of a fhirclient Client that requests go through. */
export type SmartClient = SmartSession & Pick<Client, 'request'>;

const READ_TIMEOUT = 15_000;
const WRITE_TIMEOUT = 30_000;

/** The door to the FHIR server of a SMART session. */
export function fhirTransport(client: SmartClient): FhirTransport {
  const baseUrl = serverAddress(client.state.serverUrl);
  const session = keepSession(client);
  const withOwnReferences = createOwnReferences(baseUrl);

  async function inSession(request: FhirRequest): Promise<FhirResponse> {
    const first = await session.ready();
    const response = await once(client, baseUrl, request);
    if (response.status !== 401) return response;

    // 401 means that nothing was done, so that even a write may be made once more.
    if ((await session.revive(first)) === 'expired') throw new FailureError({ kind: 'session-expired' });
    const again = await once(client, baseUrl, request);
    if (again.status === 401) throw new FailureError({ kind: 'session-expired' });
    return again;
  }

  return {
    baseUrl,
    async request(request) {
      const send = () => inSession(request);
      const response = await (isRead(request) ? retryReadOnce(send, request.signal) : send());
      return { ...response, body: withOwnReferences(response.body) };
    },
  };
}

async function once(
  client: SmartClient,
  baseUrl: ServerAddress,
  request: FhirRequest,
): Promise<FhirResponse> {
  const { method, path, headers, signal, timeoutMs } = request;
  const content = contentOf(request);
  const url = `${baseUrl}/${path}`;
  const timeout = AbortSignal.timeout(timeoutMs ?? (isRead(request) ? READ_TIMEOUT : WRITE_TIMEOUT));
  try {
    const answer: Answered = await client.request(
      {
        url,
        method,
        headers: {
          accept: 'application/fhir+json',
          ...(content && { 'content-type': content.type }),
          ...headers,
        },
        ...(content && { body: content.text }),
        // A browser takes an answer with an old Last-Modified and no Cache-Control for fresh: after a write it would give
        // the state before. Nor may a record lie in the cache of a shared computer.
        cache: 'no-store',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        includeResponse: true,
      },
      { useRefreshToken: false }, // the session keeper does, apart from this request's time limit
    );
    return {
      ...outline(answer.response),
      status: answer.response.status,
      body: withinDepth(jsonIn(answer.body)),
    };
  } catch (thrown) {
    signal?.throwIfAborted();
    if (timeout.aborted) throw new FailureError({ kind: 'too-slow' });
    return answerInError(thrown, url);
  }
}

type Answered = { readonly body?: unknown; readonly response: Pick<Response, 'status' | 'headers'> };

function contentOf({
  form,
  body,
}: FhirRequest): { readonly type: string; readonly text: string } | undefined {
  if (form !== undefined) return { type: 'application/x-www-form-urlencoded', text: form.toString() };
  return body === undefined ? undefined : { type: 'application/fhir+json', text: JSON.stringify(body) };
}

function answerInError(thrown: unknown, url: string): FhirResponse {
  const error = findHttpError(thrown);
  // After a bare 201 fhirclient reads the new resource by itself; when that fails, the write has still been done.
  const isOfAnother = error && error.response.url !== '' && pathOf(error.response.url) !== pathOf(url);
  if (isOfAnother || isNetworkError(thrown)) throw new FailureError({ kind: 'his-unreachable' });
  if (error) return { ...outline(error.response), status: error.status, body: bodyOfError(error) };
  if (isJsonError(thrown)) throw notJson();
  throw thrown;
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function outline({ headers }: Pick<Response, 'headers'>): Omit<FhirResponse, 'status' | 'body'> {
  return {
    etag: headers.get('etag') ?? undefined, // null too when CORS hides it
    location: headers.get('location') ?? undefined,
    retryAfter: secondsOf(headers.get('retry-after')),
  };
}

function secondsOf(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return seconds;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(0, (moment - Date.now()) / 1000);
}

// fhirclient parses what is called JSON; some servers call it text, and some send a page of HTML with status 200.
function jsonIn(body: unknown): unknown {
  if (body === '' || body === undefined || body === null) return undefined;
  if (typeof body !== 'string') return body;
  try {
    return parseJson(body);
  } catch (thrown) {
    if (isJsonError(thrown)) throw notJson();
    throw thrown;
  }
}

/**
 * The one place where answers are held to a depth: everything behind it walks through them by calling itself. Of a page
 * of results only the entries go that are too deep, so that the rest is still seen, as a part of the list.
 */
function withinDepth(body: unknown): unknown {
  if (!isNestedTooDeep(body)) return body;
  const { data: page } = entriesSchema.safeParse(body);
  const left = page && { ...page, entry: page.entry.map((one) => (isNestedTooDeep(one) ? {} : one)) };
  if (left !== undefined && !isNestedTooDeep(left)) return left;
  throw new FailureError({ kind: 'unreadable', what: 'Bundle', detail: 'nested too deep' });
}

const entriesSchema = z.looseObject({ entry: z.array(z.unknown()) });

function notJson(): FailureError {
  return new FailureError({ kind: 'unreadable', what: 'Bundle', detail: 'no JSON' });
}

const LONGEST_WAIT_SECONDS = 5;
const WAIT_UNTOLD_SECONDS = 1;
const WAIT_AFTER_DROP_SECONDS = 0.3;

/** Reads, and once more when the server was busy (as long after as it says, if that is soon) or did not answer. */
async function retryReadOnce(
  read: () => Promise<FhirResponse>,
  signal: AbortSignal | undefined,
): Promise<FhirResponse> {
  try {
    const response = await read();
    const wait = response.retryAfter ?? WAIT_UNTOLD_SECONDS; // hidden by CORS more often than not
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy || wait > LONGEST_WAIT_SECONDS) return response;
    await pause(wait, signal);
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind !== 'his-unreachable') throw thrown;
    await pause(WAIT_AFTER_DROP_SECONDS, signal);
  }
  return read();
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason); // only called by the signal itself
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
