import type { Region } from '../../domain/region/region.ts';
import type { ConfigFault, ConfigProblem } from '../config-problem.ts';
import { readJson } from '../json-mistake.ts';
import { lineOfPath } from './json-line.ts';
import { keepWhatIsRight } from './keep-what-is-right.ts';
import { regionSchema } from './region-schema.ts';
import type { RegionSource } from './region-source.ts';

/** One wrong thing in a region's file: the field, its line where there is a file, and what is wrong. */
export type RegionProblem = ConfigProblem & { readonly line: number | undefined };

/** What is right in the region's file, and all that is wrong in it. */
export type RegionReading = { readonly region: Region; readonly problems: readonly RegionProblem[] };

/** Reads what a region set. Never throws: what cannot be read is named, and ours counts there. */
export function readRegion(source: RegionSource): RegionReading {
  switch (source.kind) {
    case 'none':
      return ours();
    case 'failed':
      return wholeFile(source.fault);
    case 'file':
      return { ...ours(), problems: [{ field: source.name, fault: { kind: 'not-found' }, line: undefined }] };
    case 'value':
      return readValue(source.json, () => undefined);
    case 'text':
      return readText(source.text);
  }
}

function readText(text: string): RegionReading {
  const json = readJson(text);
  if (!json.ok) return wholeFile({ kind: 'no-json', ...json.mistake });
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    return wholeFile({ kind: 'wrong-type', expected: 'group' });
  }
  return readValue(json.value, (path) => lineOfPath(text, path));
}

function readValue(
  json: object,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): RegionReading {
  const { value, problems } = keepWhatIsRight(regionSchema, json);
  return {
    region: value,
    problems: problems.map(({ field, fault, path }) => ({ field, fault, line: lineOf(path) })),
  };
}

function wholeFile(fault: ConfigFault): RegionReading {
  return { ...ours(), problems: [{ field: '', fault, line: undefined }] };
}

function ours(): RegionReading {
  return { region: regionSchema.parse({}), problems: [] };
}
