import { type Access, type ScopeSyntax, scopesOf } from '../../shared/fhir/smart/access.ts';

/** To refer and to follow, at whichever server the referrals go to. */
const exchanging: readonly Access[] = [
  { context: 'user', type: 'Patient', may: 'rs' },
  { context: 'user', type: 'ServiceRequest', may: 'crus' },
  { context: 'user', type: 'Task', may: 'crus' },
  { context: 'user', type: 'Consent', may: 'crus' },
  { context: 'user', type: 'Communication', may: 'rs' },
  { context: 'user', type: 'Procedure', may: 'crs' },
  { context: 'user', type: 'Basic', may: 'crus' },
  { context: 'user', type: 'AuditEvent', may: 'c' },
  { context: 'user', type: 'Practitioner', may: 'r' },
  { context: 'user', type: 'PractitionerRole', may: 'rs' },
  { context: 'user', type: 'Organization', may: 'r' },
];

/** What a server is used for. */
export type ServerUse = 'record' | 'exchange';

/**
 * The least that each use needs; docs/INSTALL.md lists it for registration. One session follows the user from
 * patient to patient, so access is the user's own, and never more than the user has in the HIS.
 */
export const accessFor: Readonly<Record<ServerUse, readonly Access[]>> = {
  record: [
    ...exchanging,
    { context: 'user', type: 'Condition', may: 'rs' },
    { context: 'user', type: 'Encounter', may: 'rs' },
    { context: 'user', type: 'EpisodeOfCare', may: 'rs' },
  ],
  exchange: exchanging.map((access) => (access.type === 'Patient' ? { ...access, may: 'crs' } : access)),
};

/** The `scope` parameter for a server of this use. */
export function scopesFor(
  use: ServerUse,
  syntax: ScopeSyntax,
  refresh: 'online_access' | 'offline_access',
): string {
  return ['openid', 'fhirUser', refresh, ...scopesOf(accessFor[use], syntax)].join(' ');
}
