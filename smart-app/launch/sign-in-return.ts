import { readSignInAnswer, type SignInAnswer } from '../../shared/fhir/smart/sign-in-answer.ts';
import { LaunchError } from './launch-failure.ts';
import { type LaunchKey, readLaunchKey } from './launch-key.ts';

/** How index.html was opened: back from signing in, or again after a reload. */
export type SignInReturn =
  | { readonly kind: 'signed-in'; readonly key: LaunchKey; readonly answer: SignInAnswer }
  | { readonly kind: 'reload'; readonly key: LaunchKey };

/** Reads the address of index.html. An answer without our own state is somebody else's and is refused. */
export function readSignInReturn(search: string): SignInReturn {
  const parameters = new URLSearchParams(search);
  const answer = readSignInAnswer(parameters);
  if (answer === undefined) return reload(parameters.get('session'));

  const key = readLaunchKey(answer.state);
  if (!key) throw new LaunchError('not-our-launch');
  return { kind: 'signed-in', key, answer };
}

function reload(session: string | null): SignInReturn {
  const key = readLaunchKey(session);
  if (!key) throw new LaunchError(session === null ? 'opened-alone' : 'no-session');
  return { kind: 'reload', key };
}
