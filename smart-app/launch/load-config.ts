import { type Config, readConfig } from '../../shared/config/config.ts';
import type { ConfigProblem } from '../../shared/config/config-problem.ts';
import { readJson } from '../../shared/config/json-mistake.ts';
import { regionFile } from '../../shared/config/region/region-source.ts';
import { LaunchError } from './launch-failure.ts';

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

  const json = readJson(await textOf(response));
  if (!json.ok) throw new ConfigError([{ field: '', fault: { kind: 'no-json', ...json.mistake } }]);
  const read = readConfig(json.value);
  if (!read.ok) throw new ConfigError(read.problems);
  document.documentElement.lang = read.value.language;
  return read.value;
}

/** The settings with the region's own file read, where they name one. A file that is not there is told, and stops nothing. */
export async function withRegion(config: Config): Promise<Config> {
  const { region } = config;
  if (region.kind !== 'file') return config;
  try {
    const response = await fetch(`./${region.name}`);
    if (!response.ok) return config; // a file that was not read
    return { ...config, region: regionFile(new Uint8Array(await response.arrayBuffer())) };
  } catch {
    return config; // no connection
  }
}

async function textOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch {
    throw new LaunchError('offline'); // the connection broke half way
  }
}
