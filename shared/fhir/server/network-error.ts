import { parseJson } from '../../json.ts';

/** What fhirclient throws for an answer that is not 2xx. */
export type HttpError = {
  readonly status: number;
  readonly message: string;
  readonly response: Pick<Response, 'url' | 'headers'>;
};

/** The thrown value as fhirclient's HTTP error; undefined when it is something else. */
export function findHttpError(thrown: unknown): HttpError | undefined {
  if (!(thrown instanceof Error)) return undefined;
  if (!('status' in thrown) || typeof thrown.status !== 'number') return undefined;
  if (!('response' in thrown) || !isResponse(thrown.response)) return undefined;
  return { status: thrown.status, message: thrown.message, response: thrown.response };
}

/** Whether no answer came. Browsers throw TypeError; node-fetch, fhirclient's own outside them, FetchError. */
export function isNetworkError(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'TypeError' || thrown.name === 'FetchError');
}

/** Whether an answer came that is not the JSON it says it is. */
export function isJsonError(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'SyntaxError';
}

/** The JSON body of an error: fhirclient has read it already, and keeps it only as the tail of the message. */
export function bodyOfError({ message }: HttpError): unknown {
  const start = message.indexOf('\n\n{');
  return start < 0 ? undefined : parsed(message.slice(start));
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch (thrown) {
    if (isJsonError(thrown)) return undefined; // an error page's text, of which nothing is shown
    throw thrown;
  }
}

function isResponse(value: unknown): value is Pick<Response, 'url' | 'headers'> {
  return typeof value === 'object' && value !== null && 'url' in value && 'headers' in value;
}

/** Answers of a server that is busy or slow, in the 4xx. */
const passingStatuses: readonly number[] = [408, 425, 429];
/** OAuth's own words for the same, which some servers send with 400; fhirclient puts them on a line of the message. */
const passingErrors = /\n(temporarily_unavailable|server_error|slow_down)\b/;

/** What a failed refresh of tokens means for the session. */
export type RefreshFailure = 'refused' | 'not-answered' | 'half-answered';

/**
 * Only a refusal ends a session: a 4xx that is not one of a busy server. A network that fails, a server that
 * stumbles and an answer that is cut off or empty say nothing about the tokens.
 */
export function toRefreshFailure(thrown: unknown): RefreshFailure {
  const error = findHttpError(thrown);
  if (error !== undefined) return isPassing(error) ? 'not-answered' : 'refused';
  if (isNetworkError(thrown) || isTimeout(thrown)) return 'not-answered';
  return isJsonError(thrown) || isWithoutToken(thrown) ? 'half-answered' : 'refused';
}

function isPassing({ status, message }: HttpError): boolean {
  return status >= 500 || passingStatuses.includes(status) || passingErrors.test(message);
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'TimeoutError';
}

/** fhirclient's own words for a 2xx in which there is no token: an empty body, or JSON of something else. */
function isWithoutToken(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message === 'No access token received';
}
