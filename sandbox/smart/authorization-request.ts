import type { Context } from 'oidc-provider';
import type { Launch, Launches } from './launches.ts';

/**
 * oidc-provider wants every scope by name beforehand. It gets this one for all that is about resources;
 * which of those are granted is for `grantScopes`.
 */
export const RESOURCES_SCOPE = 'sandbox:resources';

/** Carries the launch that sign-in page and patient picker made for an app that was opened on its own. */
export const STANDALONE_PARAMETER = 'sandbox_standalone';

type Query = Context['query'];

/** The request as oidc-provider gets it: prompts are for consent screens, and the sandbox has none. */
export function preparedQuery(query: Query): Query {
  const { prompt, max_age: _maxAge, ...rest } = query;
  return {
    ...rest,
    scope: `${first(query.scope) ?? ''} ${RESOURCES_SCOPE}`.trim(),
    ...(prompt === 'none' && { prompt }),
  };
}

/** The launch an authorization request belongs to; none for an app that has yet to sign its user in. */
export function launchOf(query: Query, launches: Launches): Launch | undefined {
  const id = first(query.launch) ?? first(query[STANDALONE_PARAMETER]);
  return id === undefined ? undefined : launches.find(id);
}

/** The scopes an app asks for. */
export function askedScopes(query: Query): readonly string[] {
  return (first(query.scope) ?? '').split(' ').filter((scope) => scope !== '');
}

/** `aud` names the FHIR server the app thinks it is talking to, with or without a slash at the end. */
export function isSameServer(aud: string | undefined, fhirBase: string): boolean {
  return aud?.replace(/\/$/, '') === fhirBase;
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
