import type { Region } from '../../domain/region/region.ts';
import { isNestedTooDeep } from '../../json.ts';
import { z } from '../../zod.ts';
import type { ConfigFault, ConfigProblem } from '../config-problem.ts';
import { readJson } from '../json-mistake.ts';
import { lineOfPath, repeatedNames } from './json-line.ts';
import { keepWhatIsRight } from './keep-what-is-right.ts';
import { regionSchema } from './region-schema.ts';
import type { RegionSource } from './region-source.ts';

/** One wrong thing in a region's file: the field, its line where there is a file, and what is wrong. */
export type RegionProblem = ConfigProblem & { readonly line: number | undefined };

/** What is right in the region's file, and all that is wrong in it. */
export type RegionReading = { readonly region: Region; readonly problems: readonly RegionProblem[] };

/** Mistakes that are named one by one: a longer list helps no one, and each costs a walk through the file for its line. */
const MOST_NAMED = 100;

/** What was read of each source: panel, leaflet, factsheet and card all ask for it. */
const readings = new WeakMap<RegionSource, RegionReading>();

/** Reads what a region set. Never throws: what cannot be read is named, and ours counts there. */
export function readRegion(source: RegionSource): RegionReading {
  const reading = readings.get(source) ?? readAnew(source);
  readings.set(source, reading);
  return reading;
}

function readAnew(source: RegionSource): RegionReading {
  switch (source.kind) {
    case 'none':
      return ours();
    case 'failed':
      return wholeFile(source.fault);
    case 'file':
      return { ...ours(), problems: [{ field: source.name, fault: { kind: 'not-found' }, line: undefined }] };
    case 'value':
      // As a file that deep is: no region means it, and reading it calls itself until it fails.
      if (isNestedTooDeep(source.json)) return wholeFile({ kind: 'wrong-type', expected: 'group' });
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
  const read = readValue(json.value, (path) => lineOfPath(text, path));
  const twice = repeatedNames(text)
    .slice(0, MOST_NAMED)
    .map(({ path, line }) => ({
      field: z.core.toDotPath([...path]),
      fault: { kind: 'twice' } as const,
      line,
    }));
  return { ...read, problems: [...twice, ...read.problems] };
}

function readValue(
  json: object,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): RegionReading {
  const { value, problems } = keepWhatIsRight(regionSchema, json);
  const more: RegionProblem = {
    field: '',
    fault: { kind: 'more-mistakes', count: problems.length - MOST_NAMED },
    line: undefined,
  };
  return {
    region: value,
    problems: [
      ...problems
        .slice(0, MOST_NAMED)
        .map(({ field, fault, path }) => ({ field, fault, line: lineOf(path) })),
      ...(problems.length > MOST_NAMED ? [more] : []),
    ],
  };
}

function wholeFile(fault: ConfigFault): RegionReading {
  return { ...ours(), problems: [{ field: '', fault, line: undefined }] };
}

function ours(): RegionReading {
  return { region: regionSchema.parse({}), problems: [] };
}
