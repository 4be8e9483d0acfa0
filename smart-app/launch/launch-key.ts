/** The name of one launch in the tab's storage; after signing in it is in the address, so that a reload finds it. */
export type LaunchKey = string & { readonly __brand: 'LaunchKey' };

/** A key that no one can guess, for one launch only. It is the OAuth `state` as well. */
export function newLaunchKey(): LaunchKey {
  return crypto.randomUUID() as LaunchKey;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A key from the address, when it has the form of one of ours. */
export function readLaunchKey(value: string | null): LaunchKey | undefined {
  return value !== null && uuid.test(value) ? (value as LaunchKey) : undefined;
}

/** Where fhirclient's state of one launch is in the tab's storage. */
export function launchPlace(key: LaunchKey): string {
  return `wor.launch.${key}`;
}

/** The launch that this page was showing, or was about to. */
export function keyOfPage(): LaunchKey | undefined {
  const parameters = new URLSearchParams(location.search);
  return readLaunchKey(parameters.get('session') ?? parameters.get('state'));
}
