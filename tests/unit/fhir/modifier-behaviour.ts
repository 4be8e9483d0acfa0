import { nlCorePatient } from '../../builders/fhir-record.ts';
import type { ReadType } from './plain-resources.ts';
import { surveyModifiers } from './survey/survey-modifiers.ts';

type Json = Readonly<Record<string, unknown>>;

const scopes = 'http://terminology.hl7.org/CodeSystem/consentscope';
const coded = (code: string) => ({ coding: [{ code }] });

/** What one modifier element, set to something else, does to what is read. */
export type ModifierBehaviour = { readonly element: string; readonly because: string } & (
  | { readonly does: 'changes what is read'; readonly in: ReadType; readonly set: readonly Json[] }
  | { readonly does: 'nothing'; readonly in: ReadType; readonly set: readonly Json[] }
  /** No reader looks at this resource, or at this element of what it asks for. */
  | { readonly does: 'is not read' }
);

const changes = 'changes what is read' as const;

/** Every modifier element of R4 in what we read. docs/MODIFIERS.md says the same in words. */
export const modifierBehaviour: readonly ModifierBehaviour[] = [
  {
    element: 'Patient.active',
    in: 'Patient',
    set: [{ active: false }],
    does: changes,
    because: 'the panel says that the record is not active',
  },
  {
    element: 'Patient.deceased[x]',
    in: 'Patient',
    set: [{ deceasedBoolean: true }, { deceasedBoolean: undefined, deceasedDateTime: '2026-10-01' }],
    does: changes,
    because: 'it is a caution',
  },
  {
    element: 'Patient.link',
    in: 'Patient',
    set: ['replaced-by', 'replaces', 'refer', 'seealso'].map((type) => ({
      link: [{ type, other: { reference: 'Patient/pat-2' } }],
    })),
    does: changes,
    because: 'a merged record is not used, and there is more elsewhere',
  },
  {
    element: 'Condition.clinicalStatus',
    in: 'Condition',
    set: ['inactive', 'remission', 'resolved'].map((code) => ({ clinicalStatus: coded(code) })),
    does: changes,
    because: 'it has ended',
  },
  {
    element: 'Condition.verificationStatus',
    in: 'Condition',
    set: ['refuted', 'entered-in-error'].map((code) => ({ verificationStatus: coded(code) })),
    does: changes,
    because: 'the patient does not have it',
  },
  {
    element: 'Encounter.status',
    in: 'Encounter',
    set: ['planned', 'cancelled', 'entered-in-error', 'unknown'].map((status) => ({ status })),
    does: changes,
    because: 'it did not take place, or that is not known',
  },
  {
    element: 'EpisodeOfCare.status',
    in: 'EpisodeOfCare',
    set: ['cancelled', 'entered-in-error', 'finished'].map((status) => ({ status })),
    does: changes,
    because: 'it is over, or never was',
  },
  {
    element: 'ServiceRequest.status',
    in: 'ServiceRequest',
    set: ['on-hold', 'revoked', 'completed', 'entered-in-error', 'unknown'].map((status) => ({ status })),
    does: changes,
    because: 'the order overrules an open Task',
  },
  {
    element: 'ServiceRequest.intent',
    in: 'ServiceRequest',
    set: ['proposal', 'plan', 'directive', 'option'].map((intent) => ({ intent })),
    does: changes,
    because: 'it sends nobody anywhere',
  },
  {
    element: 'ServiceRequest.doNotPerform',
    in: 'ServiceRequest',
    set: [{ doNotPerform: true }],
    does: changes,
    because: 'it must not be carried out',
  },
  {
    element: 'Task.status',
    in: 'Task',
    set: ['draft', 'accepted', 'rejected', 'completed', 'cancelled', 'failed', 'entered-in-error'].map(
      (status) => ({ status }),
    ),
    does: changes,
    because: 'every state has its meaning',
  },
  {
    element: 'Communication.status',
    in: 'Communication',
    set: ['preparation', 'not-done', 'entered-in-error'].map((status) => ({ status })),
    does: changes,
    because: 'it reached nobody',
  },
  {
    element: 'Procedure.status',
    in: 'Procedure',
    set: ['completed', 'in-progress', 'entered-in-error'].map((status) => ({ status })),
    does: changes,
    because: 'only what was not done is a decline',
  },
  {
    element: 'Basic.code',
    in: 'Basic',
    set: [{ code: { text: 'iets anders' } }],
    does: 'nothing',
    because: 'a read mark is known by its identifier',
  },
  {
    element: 'Organization.active',
    in: 'Organization',
    set: [{ active: false }],
    does: 'nothing',
    because: 'it still names what was recorded then',
  },
  {
    element: 'HealthcareService.active',
    in: 'HealthcareService',
    set: [{ active: false }],
    does: changes,
    because: 'a service that is not in use says nothing of its room',
  },
  { element: 'RelatedPerson.active', does: 'is not read', because: 'a link to one is passed over' },
  {
    element: 'Consent.status',
    in: 'Consent',
    set: ['draft', 'rejected', 'inactive', 'entered-in-error'].map((status) => ({ status })),
    does: changes,
    because: 'only an active permission holds',
  },
  {
    element: 'Consent.scope',
    in: 'Consent',
    set: ['research', 'treatment'].map((code) => ({ scope: { coding: [{ system: scopes, code }] } })),
    does: changes,
    because: 'it permits something else',
  },
  { element: 'CapabilityStatement.status', does: 'is not read', because: 'a statement counts as it is' },
  {
    element: 'HumanName.use',
    in: 'Patient',
    set: ['old', 'maiden'].map((use) => ({ name: [{ use, family: 'Jansen' }, { family: 'de Boer' }] })),
    does: changes,
    because: 'that is not the name of today',
  },
  {
    element: 'Address.use',
    in: 'Patient',
    set: [{ address: [{ ...nlCorePatient.address[0], use: 'old' }] }],
    does: changes,
    because: 'nobody lives there now',
  },
  {
    element: 'ContactPoint.use',
    in: 'Patient',
    set: [{ telecom: nlCorePatient.telecom.map((point) => ({ ...point, use: 'old' })) }],
    does: changes,
    because: 'nobody answers there now',
  },
  {
    element: 'Identifier.use',
    in: 'Patient',
    set: [{ identifier: [{ ...nlCorePatient.identifier[0], use: 'old' }] }],
    does: 'nothing',
    because: 'only identifiers of our own systems are looked at',
  },
  ...['Quantity', 'Age', 'Count', 'Distance', 'Duration'].map((type) => ({
    element: `${type}.comparator`,
    in: 'Task' as const,
    set: [{ output: [{ type: { text: 'Duur' }, [`value${type}`]: { comparator: '<', value: 6 } }] }],
    does: changes,
    because: 'less than six is not six',
  })),
  ...surveyModifiers,
];
