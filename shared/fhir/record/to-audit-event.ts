import type { AuditEvent, Reference } from 'fhir/r4';
import type { PatientId } from '../../domain/record/patient.ts';
import type { AuditAction } from '../../ports/audit.ts';
import { systems, worSystems } from '../element/codes.ts';
import { actorReference } from '../element/references.ts';

/** Who is noted as having done it. */
export type AuditAgent = {
  readonly user: string;
  readonly practice: string | undefined;
};

/** What a fact of ours is to FHIR: create, read, update or execute. */
const actions: Readonly<Record<AuditAction, AuditEvent['action']>> = {
  opened: 'R',
  previewed: 'R',
  sent: 'C',
  withdrawn: 'U',
  declined: 'C',
  'decline-undone': 'U',
  added: 'C',
  'feedback-read': 'R',
  'draft-kept': 'U',
  'draft-discarded': 'D',
  'worklist-opened': 'R',
  'inbox-opened': 'R',
  answered: 'U',
  'volume-opened': 'R',
  exported: 'E',
};

/** A fact → AuditEvent: who, on whose behalf, which patient, what, when. Never content. */
export function toAuditEvent(
  action: AuditAction,
  { user, practice }: AuditAgent,
  patient: PatientId | undefined,
  at: string,
): AuditEvent {
  const doing = actions[action];
  return {
    resourceType: 'AuditEvent',
    type: { system: systems.dicom, code: '110110', display: 'Patient Record' },
    subtype: [{ system: worSystems.audit, code: action }],
    ...(doing && { action: doing }),
    recorded: at,
    outcome: '0',
    agent: [
      { who: whoIs(user), requestor: true },
      ...(practice === undefined ? [] : [{ who: { reference: practice }, requestor: false }]),
    ],
    source: {
      observer: { display: 'WoR consult' },
      type: [{ system: systems.auditSourceType, code: '4', display: 'Application Server' }],
    },
    ...(patient !== undefined && { entity: [{ what: { reference: `Patient/${patient}` } }] }),
  };
}

/** Somebody who does not stand at this server is named only. */
function whoIs(user: string): Reference {
  const reference = actorReference(user);
  return reference.reference === undefined ? { display: user } : reference;
}
