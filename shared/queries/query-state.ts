import { FailureError, whyUnknown } from '../domain/failure.ts';
import { type Knowledge, unknown } from '../domain/knowledge.ts';

const ONE_MINUTE = 60_000;

/** How long an answer counts as fresh, for everything that only changes when somebody works on it. */
export const staleTime = 5 * ONE_MINUTE;

type Asked = { readonly state: { readonly error: Error | null } };

/** How often a panel in sight asks what the coach did; once the session is over there is nothing left to ask. */
export function pollInterval(query: Asked): number | false {
  return isSessionOver(query) ? false : ONE_MINUTE;
}

/** Whether to ask again when somebody comes back to the panel, however fresh the last answer is. */
export function asksOnFocus(query: Asked): 'always' | false {
  return isSessionOver(query) ? false : 'always';
}

function isSessionOver({ state: { error } }: Asked): boolean {
  return error instanceof FailureError && error.failure.kind === 'session-expired';
}

/**
 * A section as it is now: while it is being read it is unknown like any other, so that screens have no special
 * case for loading. A failure that a section does not carry itself is one of the session.
 */
export function toKnowledge<T>(query: {
  readonly data: Knowledge<T> | undefined;
  readonly error: Error | null;
}): Knowledge<T> {
  if (query.data) return query.data;
  if (query.error === null) return unknown('reading');
  return unknown(query.error instanceof FailureError ? whyUnknown(query.error.failure) : 'unreachable'); // a bug is told elsewhere
}

/** The same for a section of the record, which says so while it is being read again after it could not be read. */
export function toSection<T>(
  query: Parameters<typeof toKnowledge<T>>[0] & { readonly isFetching: boolean },
): Knowledge<T> {
  const section = query.error === null ? toKnowledge(query) : staleKnowledge(query);
  return section.known || !query.isFetching ? section : unknown('reading', section.partial);
}

/**
 * The session ended while this was read again. What was read before may be out of date, as when a referral was sent since:
 * it shows what is there, and no longer what is not.
 */
function staleKnowledge<T>(query: Parameters<typeof toKnowledge<T>>[0]): Knowledge<T> {
  const before = toKnowledge(query);
  return before.known ? unknown('unreachable', before.value) : before;
}

/** Failures are told on the screen; anything else is a bug and goes to the error boundary. */
export function isBug(error: Error): boolean {
  return !(error instanceof FailureError);
}
