import { mandatoryElements } from '../definitions.ts';
import { refusal } from '../refusal.ts';
import { elementsOf, type StoredResource } from '../resource.ts';

/** A resource as it goes out; a view of a part of it, where a part was asked for. */
export type View = {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
};

/** Turns a stored resource into what was asked of it. */
export type Viewer = (resource: StoredResource) => View;

/** Reads `_elements`; without it a resource goes out whole. */
export function readViewer(query: URLSearchParams): Viewer {
  const elements = query.get('_elements');
  if (elements) return elementsViewer(elements.split(',').map((element) => element.trim()));

  const summary = query.get('_summary') ?? 'count';
  if (summary !== 'count') throw refusal(400, 'invalid', `'_summary' is count here, not '${summary}'`);
  return whole;
}

/** Whether only the number of matches is asked for. */
export function asksForCountOnly(query: URLSearchParams): boolean {
  return query.get('_summary') === 'count' || query.get('_count') === '0';
}

function elementsViewer(asked: readonly string[]): Viewer {
  return (resource) => {
    const own = asked.flatMap((element) => {
      const [type, rest] = element.split('.');
      return rest === undefined ? [element] : type === resource.resourceType ? [rest] : [];
    });
    return part(resource, new Set([...own, ...mandatoryElements(resource.resourceType)]));
  };
}

function whole(resource: StoredResource): View {
  return { ...resource };
}

const always = new Set(['resourceType', 'id', 'meta']);
const subsetted = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' };

function part(resource: StoredResource, elements: ReadonlySet<string>): View {
  const kept = elementsOf(resource).filter(([name]) => always.has(name) || isAsked(name, elements));
  const meta = { ...resource.meta, tag: [...(resource.meta?.tag ?? []), subsetted] };
  return { ...Object.fromEntries(kept), resourceType: resource.resourceType, id: resource.id, meta };
}

const choices =
  /^(Address|Age|Annotation|Attachment|Boolean|Canonical|Code|CodeableConcept|Coding|ContactPoint|Date|DateTime|Decimal|Duration|HumanName|Identifier|Instant|Integer|Markdown|Money|Period|Quantity|Range|Ratio|Reference|SampledData|String|Time|Timing|Uri|Url)$/;

// `value` asks for `valueString` and the like too (but `status` not for `statusReason`), and `_birthDate` goes with
// `birthDate`.
function isAsked(name: string, elements: ReadonlySet<string>): boolean {
  const plain = name.replace(/^_/, '');
  if (elements.has(plain)) return true;
  return [...elements].some(
    (element) => plain.startsWith(element) && choices.test(plain.slice(element.length)),
  );
}
