import type { Config } from '../../shared/config/config.ts';
import { inWordsOfRegion } from '../../shared/panel/words/in-words-of-region.ts';
import { loadConfig, withRegion } from '../launch/load-config.ts';

/** A session and the settings, asked for side by side; what is wrong with the settings is said first, in their language. */
export async function withSettings<S>(
  open: (settings: Promise<Config>) => Promise<S>,
): Promise<{ readonly config: Config; readonly session: S }> {
  const settings = loadConfig();
  const complete = settings.then(withRegion);
  const opening = open(settings);
  await Promise.allSettled([complete, opening]);

  const config = await complete;
  const { title } = await inWordsOfRegion({ title: document.title }, 'nl', config.region); // titles are Dutch in the page
  document.title = title;
  return { config, session: await opening };
}
