import { oneLaunch } from '../../shared/fhir/smart/one-launch.ts';
import { smartAdapter } from '../../shared/fhir/smart/smart-adapter.ts';
import { type LaunchKey, launchPlace } from './launch-key.ts';

/** What fhirclient sees of this tab: one launch, and the page without its parameters. */
export function launchAdapter(key: LaunchKey) {
  const place = launchPlace(key);
  const storage = oneLaunch(key, {
    read: async () => JSON.parse(sessionStorage.getItem(place) ?? 'null'),
    write: async (value) => sessionStorage.setItem(place, JSON.stringify(value)),
    clear: async () => sessionStorage.removeItem(place),
  });
  return smartAdapter(storage, location.pathname);
}
