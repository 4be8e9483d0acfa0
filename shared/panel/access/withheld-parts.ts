import type { Withheld } from './permitted-ports.ts';
import type { WithheldPart } from './WithheldNotice.tsx';

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
export function withheldParts(missing: Withheld['missing']): readonly WithheldPart[] {
  return parts.filter((part) => missing.some(({ type }) => type === part));
}
