/** What can be done to a resource, as SMART v2 spells it. */
export type Interaction = 'create' | 'read' | 'update' | 'delete' | 'search';

/** One granted scope for resources, of either SMART version. */
export type ResourceScope = {
  readonly level: 'patient' | 'user';
  /** `*` for any type. */
  readonly resourceType: string;
  readonly interactions: ReadonlySet<Interaction>;
  /** Narrows the scope to what this search finds; empty when it is for all. */
  readonly query: URLSearchParams;
};

const scopePattern =
  /^(?<level>patient|user)\/(?<type>\*|[A-Z][A-Za-z]+)\.(?<may>read|write|\*|(?=[cruds])c?r?u?d?s?)(?:\?(?<query>.+))?$/;

const v1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

const letters: Readonly<Record<string, Interaction>> = {
  c: 'create',
  r: 'read',
  u: 'update',
  d: 'delete',
  s: 'search',
};

/** A scope as granted; undefined for those that are about something else (`openid`, `launch`). */
export function readScope(scope: string): ResourceScope | undefined {
  const groups = scopePattern.exec(scope)?.groups;
  const may = groups?.may;
  const resourceType = groups?.type;
  if (!groups || !may || !resourceType) return undefined;

  return {
    level: groups.level === 'user' ? 'user' : 'patient',
    resourceType,
    interactions: new Set([...(v1[may] ?? may)].flatMap((letter) => letters[letter] ?? [])),
    query: new URLSearchParams(groups.query ?? ''),
  };
}
