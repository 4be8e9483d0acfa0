import { isCoach, type UserId } from '../grant.ts';
import type { Launch } from './launches.ts';

/** Scopes of OpenID Connect and of the launch itself: no access to resources. */
export const identityScopes: readonly string[] = ['openid', 'fhirUser', 'profile'];

const refreshScopes: readonly string[] = ['offline_access', 'online_access'];

/** `patient/Task.crus`, `user/*.rs`, `patient/Observation.rs?category=…`, and the older `patient/Task.read`. */
const resourceScope =
  /^(?<context>patient|user)\/(?<type>\*|[A-Z][A-Za-z]+)\.(?<may>read|write|\*|c?r?u?d?s?)(?:\?.+)?$/;

/** What the sandbox keeps of FHIR; a scope for anything else is dropped, as a real server does. */
const resourceTypes = new Set([
  'AllergyIntolerance',
  'Appointment',
  'AuditEvent',
  'Basic',
  'CarePlan',
  'CareTeam',
  'Communication',
  'CommunicationRequest',
  'Composition',
  'Condition',
  'Consent',
  'DiagnosticReport',
  'DocumentReference',
  'Encounter',
  'EpisodeOfCare',
  'Flag',
  'Goal',
  'Group',
  'HealthcareService',
  'Immunization',
  'List',
  'Location',
  'MedicationRequest',
  'MedicationStatement',
  'Observation',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
  'Procedure',
  'Provenance',
  'Questionnaire',
  'QuestionnaireResponse',
  'RelatedPerson',
  'ServiceRequest',
  'Task',
]);

const clinicalTypes = new Set(['*', 'Condition', 'Encounter', 'EpisodeOfCare', 'Observation', 'Composition']);

/** Of the scopes an app asks for, those this launch gives it; the rest is dropped, not refused. */
export function grantScopes(asked: readonly string[], launch: Launch): readonly string[] {
  return [...new Set(asked)].filter((scope) => isGranted(scope, launch));
}

function isGranted(scope: string, launch: Launch): boolean {
  if (identityScopes.includes(scope)) return true;
  if (refreshScopes.includes(scope)) return launch.refresh === 'given';
  if (scope === 'launch') return launch.kind === 'ehr';
  if (scope === 'launch/patient' || scope === 'launch/encounter') return launch.patient !== undefined;

  const groups = resourceScope.exec(scope)?.groups;
  if (!groups?.may || !groups.type) return false;
  if (groups.type !== '*' && !resourceTypes.has(groups.type)) return false;
  return isForUser(launch.user.id, groups.context, groups.type);
}

/** Those who treat no one read no record, and a manager sees no patient. */
function isForUser(user: UserId, context: string | undefined, type: string): boolean {
  if (user === 'manager' && context === 'patient') return false;
  return (user !== 'manager' && !isCoach(user)) || !clinicalTypes.has(type);
}

/** Whether an app asked to be told which patient lies open. */
export function asksForPatient(scopes: readonly string[]): boolean {
  return scopes.includes('launch') || scopes.includes('launch/patient');
}
