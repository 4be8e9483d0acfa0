import { type Config, readConfig } from '../shared/config/config.ts';
import type { ConfigProblem } from '../shared/config/config-problem.ts';
import { LaunchError } from './launch/launch-failure.ts';

/** Stops a start for which the settings are not in order; IT is told all of them at once. */
export class ConfigError extends LaunchError {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super('misconfigured');
    this.problems = problems;
  }
}

/** Reads the settings of this installation, which stand beside the page, and has the page speak their language. */
export async function loadConfig(): Promise<Config> {
  const response = await fetch('./config.json').catch(() => {
    throw new LaunchError('offline');
  });
  if (!response.ok) throw new ConfigError([{ field: '', fault: { kind: 'not-found' } }]);

  const read = readConfig(await jsonOf(response));
  if (!read.ok) throw new ConfigError(read.problems);
  document.documentElement.lang = read.value.language;
  return read.value;
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ConfigError([{ field: '', fault: { kind: 'no-json' } }]);
  }
}
