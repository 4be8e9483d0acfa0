import type { IssuerConfig } from '../../shared/config/config.ts';

/** One kind of access: whose, to what, and which of create, read, update, search. */
export type Access = {
  readonly context: 'patient' | 'user';
  readonly type: string;
  readonly may: string;
};

/**
 * The least that the consult panel needs; docs/INSTALL.md lists it for registration with a HIS.
 * Order and letters are as SMART 2 writes them.
 */
export const consultAccess: readonly Access[] = [
  { context: 'patient', type: 'Patient', may: 'r' },
  { context: 'patient', type: 'Condition', may: 'rs' },
  { context: 'patient', type: 'Encounter', may: 'rs' },
  { context: 'patient', type: 'ServiceRequest', may: 'crus' },
  { context: 'patient', type: 'Task', may: 'crus' },
  { context: 'patient', type: 'Consent', may: 'crus' },
  { context: 'patient', type: 'Communication', may: 'rs' },
  { context: 'patient', type: 'Procedure', may: 'crs' },
  { context: 'patient', type: 'Basic', may: 'crus' },
  { context: 'patient', type: 'AuditEvent', may: 'c' },
  { context: 'user', type: 'Practitioner', may: 'r' },
  { context: 'user', type: 'PractitionerRole', may: 'rs' },
  { context: 'user', type: 'Organization', may: 'r' },
];

/** The `scope` parameter of a consult launch. */
export function consultScopes(
  kind: 'ehr' | 'standalone',
  syntax: IssuerConfig['scopes'],
  refresh: 'online_access' | 'offline_access',
): string {
  const launch = kind === 'ehr' ? 'launch' : 'launch/patient';
  return [
    launch,
    'openid',
    'fhirUser',
    refresh,
    ...consultAccess.flatMap((access) => written(access, syntax)),
  ].join(' ');
}

function written({ context, type, may }: Access, syntax: IssuerConfig['scopes']): readonly string[] {
  if (syntax === 'v2') return [`${context}/${type}.${may}`];

  const reads = /[rs]/.test(may) ? [`${context}/${type}.read`] : [];
  const writes = /[cu]/.test(may) ? [`${context}/${type}.write`] : [];
  return [...reads, ...writes];
}
