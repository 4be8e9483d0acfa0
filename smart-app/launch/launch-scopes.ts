import { type Access, referringAccess, type ScopeSyntax, toScopes } from '../../shared/fhir/smart/access.ts';
import type { RefreshScope } from '../../shared/fhir/smart/refresh-scope.ts';

/**
 * The least that the consult panel needs; docs/INSTALL.md lists it for registration with a HIS.
 * Order and letters are as SMART 2 writes them.
 */
export const consultAccess: readonly Access[] = [
  { context: 'patient', type: 'Patient', may: 'r' },
  { context: 'patient', type: 'Condition', may: 'rs' },
  { context: 'patient', type: 'Encounter', may: 'rs' },
  { context: 'patient', type: 'EpisodeOfCare', may: 'rs' },
  ...referringAccess('patient'),
];

/** The least that counting needs: no Condition, no Encounter, and nothing is written but the log of access. */
export const volumeAccess: readonly Access[] = [
  { context: 'user', type: 'ServiceRequest', may: 'rs' },
  { context: 'user', type: 'Task', may: 'rs' },
  { context: 'user', type: 'Patient', may: 'rs' },
  { context: 'user', type: 'Communication', may: 'rs' },
  { context: 'user', type: 'Procedure', may: 'rs' },
  { context: 'user', type: 'AuditEvent', may: 'c' },
  { context: 'user', type: 'Practitioner', may: 'r' },
  { context: 'user', type: 'PractitionerRole', may: 'rs' },
  { context: 'user', type: 'Organization', may: 'rs' },
];

/**
 * The least that following referrals and preparing drafts needs: no Condition, no Encounter. A panel opened from the
 * list says of those that it may not read them.
 */
export const worklistAccess: readonly Access[] = [
  { context: 'user', type: 'Patient', may: 'rs' },
  ...referringAccess('user'),
];

/**
 * The least that a coach needs: reading what was referred, and writing Tasks and messages. No search over patients and no
 * permission is ever written; what of it a coach sees is for the exchange to keep to their organisation.
 */
export const coachAccess: readonly Access[] = [
  { context: 'user', type: 'Patient', may: 'rs' },
  { context: 'user', type: 'ServiceRequest', may: 'rs' },
  { context: 'user', type: 'Task', may: 'rus' },
  { context: 'user', type: 'Consent', may: 'r' },
  { context: 'user', type: 'Communication', may: 'crs' },
  { context: 'user', type: 'Basic', may: 'crus' },
  { context: 'user', type: 'AuditEvent', may: 'c' },
  { context: 'user', type: 'Practitioner', may: 'rs' },
  { context: 'user', type: 'PractitionerRole', may: 'rs' },
  { context: 'user', type: 'Organization', may: 'rs' },
  // For its capacity, which the coordinator changes.
  { context: 'user', type: 'HealthcareService', may: 'rus' },
];

/** The least that referring somebody who was typed in needs at an exchange: it makes the patient, and reads no record. */
export const typedAccess: readonly Access[] = [
  { context: 'user', type: 'Patient', may: 'crs' },
  ...referringAccess('user'),
];

/** What can be opened; each has a least set of scopes of its own, and a launch page and a client id, but `typed`, which has the consult's. */
export type View = 'consult' | 'worklist' | 'volume' | 'coach' | 'typed';

const accessOf: Readonly<Record<View, readonly Access[]>> = {
  consult: consultAccess,
  worklist: worklistAccess,
  volume: volumeAccess,
  coach: coachAccess,
  typed: typedAccess,
};

/** The `scope` parameter of a launch. */
export function launchScopes(
  view: View,
  kind: 'ehr' | 'standalone',
  syntax: ScopeSyntax,
  refresh: RefreshScope,
): string {
  return [
    ...launchContext(view, kind),
    'openid',
    'fhirUser',
    refresh,
    ...toScopes(accessOf[view], syntax),
  ].join(' ');
}

/** Only a consult needs the HIS to choose a patient when no one has one open. */
function launchContext(view: View, kind: 'ehr' | 'standalone'): readonly string[] {
  if (kind === 'ehr') return ['launch'];
  return view === 'consult' ? ['launch/patient'] : [];
}
