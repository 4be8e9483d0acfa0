import type { ConfigFault } from '../config/config-problem.ts';
import { readJson } from '../config/json-mistake.ts';
import { type JsonEntry, jsonEntries, lineOfPath } from '../config/region/json-line.ts';
import { keepWhatIsRight } from '../config/region/keep-what-is-right.ts';
import { utf8Fault } from '../config/region/region-source.ts';
import type { SheetCell } from '../sheet/cell.ts';
import { parseCsv, startsWith, textIn } from '../sheet/csv-text.ts';
import { SheetError } from '../sheet/sheet-problem.ts';
import { nlReferral } from '../text/nl/referral/referral-text.ts';
import { z } from '../zod.ts';
import { type HsdsService, serviceSchema } from './hsds-schema.ts';
import { countMapHeadings, exampleHeadings, type MapColumn, mapColumns } from './map-columns.ts';
import { LARGEST_MAP, type MapProblem, type MapReading, MOST_LISTED } from './map-problem.ts';
import { columnOfPath, sheetToServices } from './sheet-to-services.ts';
import { themesOf, toActivity } from './to-activity.ts';

/** Most services of one map. */
const MOST_SERVICES = 20_000;

const nothing: MapReading = {
  activities: [],
  services: [],
  problems: [],
  problemCount: 0,
  passedOver: [],
  fault: undefined,
};

/**
 * Reads a social map: HSDS 3 as JSON, a CSV file or a workbook with Dutch headings, by what is in it and not by its
 * name. Never throws for what a file holds: each wrong field is named with its place, and the rest counts.
 */
export async function readMap(bytes: Uint8Array): Promise<MapReading> {
  if (bytes.length > LARGEST_MAP) return wholeFile({ kind: 'file-too-large', maximum: LARGEST_MAP });
  try {
    if (startsWith(bytes, [0x50, 0x4b])) return await readWorkbookMap(bytes); // "PK": a workbook
    const text = textIn(bytes);
    return /^\s*[[{]/.test(text) ? readJsonMap(text, bytes) : readSheetMap(parseCsv(text, countMapHeadings));
  } catch (thrown) {
    if (thrown instanceof SheetError) return { ...nothing, fault: thrown.fault };
    throw thrown;
  }
}

/** The reader of workbooks is large, and few maps are one. */
async function readWorkbookMap(bytes: Uint8Array): Promise<MapReading> {
  const { workbookSheets } = await import('../sheet/workbook.ts');
  const sheets = await workbookSheets(bytes);
  const known = sheets.map(({ rows }) => Math.max(0, ...rows.slice(0, 30).map(countMapHeadings)));
  return readSheetMap(sheets[known.indexOf(Math.max(...known))]?.rows ?? []); // no sheet: no headings either
}

/** One entry as it was written, and how to say where something in it is. */
type WrittenEntry = {
  readonly json: unknown;
  readonly unknownThemes: readonly string[];
  readonly placeOf: (path: readonly PropertyKey[]) => Pick<MapProblem, 'at' | 'field'>;
};

function readSheetMap(rows: readonly (readonly SheetCell[])[]): MapReading {
  const { services, headings, passedOver } = sheetToServices(rows);
  const entries = services.map(({ row, json, unknownThemes }) => ({
    json,
    unknownThemes,
    placeOf: (path: readonly PropertyKey[]) => {
      const column = columnOfPath(path);
      return {
        at: { kind: 'row', number: row } as const,
        field: column === undefined ? '' : (headings.get(column) ?? headingFor(column)),
      };
    },
  }));
  return { ...readEntries(entries), passedOver };
}

/** A list of services, or a page of an HSDS server with one in it. */
const listSchema = z.union([
  z.pipe(
    z.array(z.unknown()),
    z.transform((list) => ({ list, path: [] as readonly string[] })),
  ),
  z.pipe(
    z.object({ contents: z.array(z.unknown()) }),
    z.transform(({ contents }) => ({ list: contents, path: ['contents'] as readonly string[] })),
  ),
]);

/** Of a column that the sheet lacks: the heading to add. A row without a number of its own is the same row again. */
function headingFor(column: MapColumn): string {
  return column === 'id' ? '' : (exampleHeadings[mapColumns.indexOf(column)] ?? '');
}

function readJsonMap(text: string, bytes: Uint8Array): MapReading {
  const json = readJson(text);
  if (!json.ok) return wholeFile({ kind: 'no-json', ...json.mistake });
  const found = listSchema.safeParse(json.value);
  if (!found.success) return wholeFile({ kind: 'wrong-type', expected: 'list' });

  const { list, path } = found.data;
  let written: readonly JsonEntry[] | undefined; // a map without mistakes needs no lines
  const entries = list.map((entry, index) => ({
    json: entry,
    unknownThemes: [],
    placeOf: (within: readonly PropertyKey[]) => {
      written ??= jsonEntries(text, path);
      const { line = 1, text: own = '' } = written[index] ?? {}; // every entry is written somewhere
      return {
        at: { kind: 'line', number: line + lineOfPath(own, within) - 1 } as const,
        field: z.core.toDotPath([...within]),
      };
    },
  }));
  const encoding = utf8Fault(bytes); // read all the same, as older programs write it
  return readEntries(entries, encoding === undefined ? [] : [ofWholeFile(encoding)]);
}

function readEntries(all: readonly WrittenEntry[], before: readonly MapProblem[] = []): MapReading {
  const tooMany: ConfigFault = { kind: 'too-many', maximum: MOST_SERVICES };
  const problems = [...before, ...(all.length > MOST_SERVICES ? [ofWholeFile(tooMany)] : [])];
  let problemCount = problems.length;
  const note = (
    entry: WrittenEntry,
    path: readonly PropertyKey[],
    problem: Omit<MapProblem, 'at' | 'field'>,
  ) => {
    problemCount += 1;
    if (problems.length < MOST_LISTED) problems.push({ ...entry.placeOf(path), ...problem });
  };

  const services = new Map<string, HsdsService>();
  for (const entry of all.slice(0, MOST_SERVICES)) {
    const { service, faults } = readService(entry.json);
    const called = service?.name ?? nameIn(entry.json);
    for (const { path, fault } of faults) {
      note(entry, path, { entry: called, fault, costs: service === undefined ? 'entry' : 'field' });
    }
    if (service === undefined) continue;
    if (services.has(service.id)) {
      note(entry, ['id'], { entry: called, fault: { kind: 'twice' }, costs: 'entry' });
      continue;
    }
    services.set(service.id, service);
    noteThemes(service, entry, (fault) =>
      note(entry, ['attributes'], { entry: called, fault, costs: 'nothing' }),
    );
  }
  const kept = [...services.values()];
  return { ...nothing, services: kept, activities: kept.map(toActivity), problems, problemCount };
}

const wholeSchema = z.object({ service: z.optional(serviceSchema) });

/** What is right in one entry; no service when it lacks what it cannot do without. */
function readService(json: unknown) {
  const asWritten = serviceSchema.safeParse(json); // most entries are right, and need no copy
  if (asWritten.success) return { service: asWritten.data, faults: [] };
  const { value, problems } = keepWhatIsRight(wholeSchema, { service: withoutBlanks(json) });
  return {
    service: value.service,
    faults: problems.map(({ path, fault }) => ({ path: path.slice(1), fault })),
  };
}

/** Without a theme an activity is found by no one who looks by theme. */
function noteThemes(
  service: HsdsService,
  { unknownThemes }: WrittenEntry,
  note: (fault: ConfigFault) => void,
): void {
  const { known, unknown } = themesOf(service);
  const strange = [...unknownThemes, ...unknown];
  if (strange.length > 0) note({ kind: 'not-one-of', allowed: Object.values(nlReferral.options.themes) });
  else if (known.length === 0) note({ kind: 'missing' });
}

/** Without what is null or an empty text: an export writes so what it does not know. Places in lists stay. */
function withoutBlanks(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutBlanks);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== null && (typeof value !== 'string' || value.trim() !== ''))
      .map(([name, value]) => [name, withoutBlanks(value)]),
  );
}

const named = z.object({ name: z.string() });

function nameIn(json: unknown): string {
  return named.safeParse(json).data?.name.slice(0, 100) ?? ''; // its name is what is wrong
}

function ofWholeFile(fault: ConfigFault): MapProblem {
  return { at: undefined, entry: '', field: '', fault, costs: 'nothing' };
}

function wholeFile(fault: ConfigFault): MapReading {
  return { ...nothing, problems: [ofWholeFile(fault)], problemCount: 1 };
}
