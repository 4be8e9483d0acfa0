import type { WithheldPart } from '../../shared/panel/WithheldNotice.tsx';
import type { Access } from './scopes.ts';

const parts: readonly WithheldPart[] = [
  'Condition',
  'Encounter',
  'ServiceRequest',
  'Task',
  'Consent',
  'Communication',
  'Procedure',
  'Basic',
  'AuditEvent',
  'Practitioner',
  'PractitionerRole',
  'Organization',
];

/** What the missing permissions cost, part by part, for the notice above the panel. */
export function withheldParts(missing: readonly Access[]): readonly WithheldPart[] {
  return parts.filter((part) => missing.some(({ type }) => type === part));
}
