import { type Access, referringAccess, type ScopeSyntax, toScopes } from '../../shared/fhir/smart/access.ts';
import type { RefreshScope } from '../../shared/fhir/smart/refresh-scope.ts';

/** What a server is used for. */
export type ServerUse = 'record' | 'exchange';

/**
 * The least that each use needs; docs/INSTALL.md lists it for registration. One session follows the user from
 * patient to patient, so access is the user's own, and never more than the user has in the HIS.
 */
export const accessFor: Readonly<Record<ServerUse, readonly Access[]>> = {
  record: [
    { context: 'user', type: 'Patient', may: 'rs' },
    ...referringAccess('user'),
    { context: 'user', type: 'Condition', may: 'rs' },
    { context: 'user', type: 'Encounter', may: 'rs' },
    { context: 'user', type: 'EpisodeOfCare', may: 'rs' },
  ],
  exchange: [{ context: 'user', type: 'Patient', may: 'crs' }, ...referringAccess('user')],
};

/** The `scope` parameter for a server of this use. */
export function scopesFor(use: ServerUse, syntax: ScopeSyntax, refresh: RefreshScope): string {
  return ['openid', 'fhirUser', refresh, ...toScopes(accessFor[use], syntax)].join(' ');
}
