import type { IssuerConfig } from '../../shared/config/config.ts';

/** One kind of access: to what, and which of create, read, update, search. */
type Access = { readonly type: string; readonly may: string };

/** To refer and to follow, at whichever server the referrals go to. */
const exchanging: readonly Access[] = [
  { type: 'Patient', may: 'rs' },
  { type: 'ServiceRequest', may: 'crus' },
  { type: 'Task', may: 'crus' },
  { type: 'Consent', may: 'crus' },
  { type: 'Communication', may: 'rs' },
  { type: 'Procedure', may: 'crs' },
  { type: 'Basic', may: 'crus' },
  { type: 'AuditEvent', may: 'c' },
  { type: 'Practitioner', may: 'r' },
  { type: 'PractitionerRole', may: 'rs' },
  { type: 'Organization', may: 'r' },
];

/** What a server is used for. */
export type ServerUse = 'record' | 'exchange';

/**
 * The least that each use needs; docs/INSTALL.md lists it for registration. One session follows the user from
 * patient to patient, so access is the user's own, and never more than the user has in the HIS.
 */
const accessFor: Readonly<Record<ServerUse, readonly Access[]>> = {
  record: [...exchanging, { type: 'Condition', may: 'rs' }, { type: 'Encounter', may: 'rs' }],
  exchange: exchanging.map((access) => (access.type === 'Patient' ? { ...access, may: 'crs' } : access)),
};

/** The `scope` parameter for a server of this use. */
export function scopesFor(
  use: ServerUse,
  syntax: IssuerConfig['scopes'],
  refresh: 'online_access' | 'offline_access',
): string {
  return ['openid', 'fhirUser', refresh, ...accessFor[use].flatMap((access) => written(access, syntax))].join(
    ' ',
  );
}

function written({ type, may }: Access, syntax: IssuerConfig['scopes']): readonly string[] {
  if (syntax === 'v2') return [`user/${type}.${may}`];

  const reads = /[rs]/.test(may) ? [`user/${type}.read`] : [];
  const writes = /[cu]/.test(may) ? [`user/${type}.write`] : [];
  return [...reads, ...writes];
}

const scopeForm = /^user\/(?<type>\*|[A-Za-z]+)\.(?<may>read|write|\*|[cruds]+)(\?.+)?$/;
const lettersOfVersion1: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/** Types of which something was asked and not granted. A server that names no scope granted all (RFC 6749 §5.1). */
export function withheldTypes(granted: string | undefined, use: ServerUse): readonly string[] {
  if (granted === undefined) return [];

  const grants = granted.split(/\s+/).flatMap((scope) => {
    const { type = '', may = '' } = scopeForm.exec(scope)?.groups ?? {}; // openid and the like open no resource
    return type === '' ? [] : [{ type, may: lettersOfVersion1[may] ?? may }];
  });
  const covers = (type: string, letter: string) =>
    grants.some((grant) => (grant.type === '*' || grant.type === type) && grant.may.includes(letter));
  return accessFor[use]
    .filter(({ type, may }) => ![...may].every((letter) => covers(type, letter)))
    .map(({ type }) => type);
}
