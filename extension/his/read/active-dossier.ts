import { allWithin, fits, getAttribute, isInside } from '../../page/native.ts';
import type { Place, Sight } from '../../page/sight.ts';
import type { ActiveRule, HisAdapter } from '../his-adapter.ts';
import type { Doubt } from './page-reading.ts';
import { findScope, readUnseen, type Scope } from './read-field.ts';
import { urlPart } from './url-part.ts';

/** Which dossier is in front. */
export type ActiveDossier =
  | { readonly status: 'open'; readonly dossier: Scope; readonly key: string | undefined }
  | { readonly status: 'none' }
  | { readonly status: 'doubt'; readonly why: Doubt };

type Candidate = { readonly dossier: Scope; readonly key: string | undefined };

/** The one dossier that every rule of the adapter points at; all else is doubt. */
export function activeDossier(
  { document, url }: Place,
  { each, key, active }: HisAdapter['dossiers'],
  sight: Sight,
): ActiveDossier {
  const { isVisible } = sight;
  const candidates = allWithin(document, each).map((element): Candidate => {
    const dossier = findScope(element);
    const reading = key && readUnseen(dossier, key);
    return { dossier, key: reading?.status === 'read' ? reading.value : undefined }; // no key, or not read
  });
  const pointers = active.map((rule) => pointerOf(rule, document, url));
  const named = new Set(pointers.flatMap(({ keys }) => keys));
  if (named.size > 1) return doubt('header-and-url-disagree');

  const pointed = candidates.filter((candidate) =>
    pointers.every((pointer) => pointsAt(pointer, candidate, sight)),
  );
  const [chosen, ...others] = pointed;
  if (chosen === undefined) {
    if (candidates.some(({ dossier }) => isVisible(dossier.element))) return doubt('header-and-url-disagree');
    return named.size > 0 ? doubt('half-rendered') : { status: 'none' };
  }
  const isShared =
    active.some(({ by }) => by === 'displayed') &&
    candidates.filter(({ dossier }) => isVisible(dossier.element)).length > 1;
  if (others.length > 0 || isShared || candidates.some((other) => isNested(chosen, other)))
    return doubt('two-candidates');
  if (!isVisible(chosen.dossier.element)) return doubt('invisible');
  return { status: 'open', ...chosen };
}

/** A rule, with the dossiers it names in this page; a rule by selector or by what is displayed names none and looks at each. */
type Pointer = { readonly rule: ActiveRule; readonly keys: readonly string[] };

function pointerOf(rule: ActiveRule, document: Document, url: string): Pointer {
  return { rule, keys: keysNamedBy(rule, document, url).filter((key) => key !== '') };
}

function keysNamedBy(rule: ActiveRule, document: Document, url: string): readonly string[] {
  switch (rule.by) {
    case 'url':
      return [urlPart(url, rule.template) ?? '']; // no dossier in this address
    case 'tab':
      return allWithin(document, rule.selected).map((tab) => getAttribute(tab, rule.attribute));
    default:
      return [];
  }
}

function pointsAt({ rule, keys }: Pointer, { dossier, key }: Candidate, { isVisible }: Sight): boolean {
  if (rule.by === 'selector') return fits(dossier.element, rule.selector);
  if (rule.by === 'displayed') return isVisible(dossier.element);
  return key !== undefined && keys.includes(key);
}

function isNested({ dossier: { element } }: Candidate, { dossier: other }: Candidate): boolean {
  return other.element !== element && (isInside(element, other.element) || isInside(other.element, element));
}

function doubt(why: Doubt): ActiveDossier {
  return { status: 'doubt', why };
}
