import type { ServerAddress } from '../../domain/record/server-address.ts';
/** One request to a FHIR server; `path` is relative to its base ("Condition?patient=12"; "" for the base itself). */
export type FhirRequest = {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A resource, not yet JSON. */
  readonly body?: unknown;
  /** Parameters of a search by POST, for what must not be in an address. With them, the request is a read. */
  readonly form?: URLSearchParams | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
};

/** Any answer over HTTP, errors too. */
export type FhirResponse = {
  readonly status: number;
  /** Parsed JSON; undefined when there was none. */
  readonly body: unknown;
  readonly etag: string | undefined;
  readonly location: string | undefined;
  /** Seconds. */
  readonly retryAfter: number | undefined;
};

/**
 * The one door to a FHIR server. It rejects with a FailureError when no answer came (`his-unreachable`, `too-slow`),
 * the answer is no JSON (`unreadable`) or the session is over (`session-expired`); an aborted request rejects with
 * the signal's own reason.
 */
export type FhirTransport = {
  readonly baseUrl: ServerAddress;
  request(request: FhirRequest): Promise<FhirResponse>;
};

/** Whether a request changes nothing at the server, so that it may be made again. */
export function isRead({ method, form }: Pick<FhirRequest, 'method' | 'form'>): boolean {
  return method === 'GET' || form !== undefined;
}

/** True for 2xx. */
export function isSuccess({ status }: Pick<FhirResponse, 'status'>): boolean {
  return status >= 200 && status < 300;
}
