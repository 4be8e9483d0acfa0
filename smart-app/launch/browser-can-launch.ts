import { LaunchError } from './launch-failure.ts';

/** Stops where the browser withholds what a safe launch needs. */
export function assertBrowserCanLaunch(): void {
  if (!isSecureContext) throw new LaunchError('insecure-page'); // no crypto.subtle, so no PKCE
  if (!hasSessionStorage()) throw new LaunchError('storage-blocked');
}

function hasSessionStorage(): boolean {
  const probe = 'wor.probe';
  try {
    sessionStorage.setItem(probe, probe);
    sessionStorage.removeItem(probe);
    return true;
  } catch {
    return false; // a browser that blocks storage of embedded pages throws on the first touch
  }
}
