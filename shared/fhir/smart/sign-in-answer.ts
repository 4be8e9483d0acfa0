import { readServerWords } from './server-words.ts';
import { kindOfRefusal, SmartError } from './smart-failure.ts';

/** What a SMART server answers in the address that it sends the user back to. */
export type SignInAnswer = {
  readonly code: string;
  readonly state: string;
  /** The OAuth server that says it answers; undefined when it does not say (RFC 9207). */
  readonly issuer: string | undefined;
};

/** Reads the answer; undefined when the address holds none. A code without a state is somebody else's. */
export function readSignInAnswer(parameters: URLSearchParams): SignInAnswer | undefined {
  const error = parameters.get('error');
  if (error !== null) {
    const said = readServerWords(error, parameters.get('error_description'));
    throw new SmartError(kindOfRefusal(error), said);
  }

  const code = parameters.get('code');
  if (code === null) return undefined;

  const state = parameters.get('state');
  if (code === '' || !state) throw new SmartError('not-our-launch');
  return { code, state, issuer: parameters.get('iss') ?? undefined };
}

/**
 * One server's code must not be taken to another (OAuth mix-up, RFC 9207). `asked`: the name that discovery gave;
 * only where both say who they are is there anything to compare.
 */
export function assertAnsweredBy(asked: string | undefined, { issuer }: SignInAnswer): void {
  if (asked !== undefined && issuer !== undefined && asked !== issuer) throw new SmartError('not-our-launch');
}
