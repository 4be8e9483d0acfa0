import { readContact } from '../../../shared/fhir/record/read-contact.ts';
import { readEpisode } from '../../../shared/fhir/record/read-episode.ts';
import { readPatient } from '../../../shared/fhir/record/read-patient.ts';
import { readProblem } from '../../../shared/fhir/record/read-problem.ts';
import { readUser } from '../../../shared/fhir/record/read-user.ts';
import { readCommunication } from '../../../shared/fhir/referral/read-communication.ts';
import { readDecline } from '../../../shared/fhir/referral/read-decline.ts';
import { readPermission } from '../../../shared/fhir/referral/read-permission.ts';
import {
  asksForService,
  readAnyServiceRequest,
  readAnyTask,
  toReferral,
} from '../../../shared/fhir/referral/read-referral.ts';
import { readList, readPlain, valueOrThrow } from '../../../shared/fhir/server/parsed-entry.ts';
import { readReadMark } from '../../../shared/fhir/worklist/read-read-mark.ts';
import { condition, consent, nlCorePatient, task } from '../../builders/fhir-record.ts';

type Json = Readonly<Record<string, unknown>>;

const ours = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service';
const service = { coding: [{ system: ours, code: 'welzijn-op-recept' }] };
const scopes = 'http://terminology.hl7.org/CodeSystem/consentscope';
const subject = { reference: 'Patient/pat-1' };
const coded = (code: string) => ({ coding: [{ code }] });
const roleAtLinde = {
  resourceType: 'PractitionerRole',
  id: '3',
  practitioner: { reference: 'Practitioner/12' },
  organization: { reference: 'Organization/linde' },
  code: [{ coding: [{ system: 'http://snomed.info/sct', code: '62247001' }] }],
};

/** One resource of each type that we read, in which nothing is turned round, and how it is read. */
export const plainResources = {
  Patient: { json: nlCorePatient, read: (json) => readPlain(json, readPatient) },
  Condition: {
    json: condition('P76', { verificationStatus: coded('confirmed') }),
    read: (json) => readPlain(json, (one) => readProblem(one, 'pat-1')),
  },
  Encounter: {
    json: {
      resourceType: 'Encounter',
      id: '1',
      status: 'finished',
      subject,
      period: { start: '2026-11-02' },
    },
    read: (json) => readPlain(json, (one) => readContact(one, 'pat-1', '2026-01-01')),
  },
  Consent: { json: consent, read: (json) => readPlain(json, (one) => readPermission(one, 'pat-1')) },
  EpisodeOfCare: {
    json: {
      resourceType: 'EpisodeOfCare',
      id: '1',
      status: 'active',
      patient: subject,
      type: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'P76' }] }],
    },
    read: (json) => readPlain(json, (one) => readEpisode(one, 'pat-1', new Set())),
  },
  ServiceRequest: {
    json: {
      resourceType: 'ServiceRequest',
      id: 'req-1',
      status: 'active',
      intent: 'order',
      code: service,
      subject,
    },
    read: (json) => {
      const request = valueOrThrow(readPlain(json, readAnyServiceRequest), 'ServiceRequest');
      const running = valueOrThrow(readAnyTask(task()), 'Task');
      return asksForService(request) ? toReferral(running, request, []) : 'no referral';
    },
  },
  Task: {
    json: task(),
    read: (json) => toReferral(valueOrThrow(readPlain(json, readAnyTask), 'Task'), undefined, []),
  },
  Communication: {
    json: { resourceType: 'Communication', id: '1', status: 'completed', subject, sent: '2026-11-02' },
    read: (json) => readPlain(json, (one) => readCommunication(one, 'pat-1')),
  },
  Procedure: {
    json: {
      resourceType: 'Procedure',
      id: '1',
      status: 'not-done',
      code: service,
      subject,
      performedDateTime: '2026-11-02',
    },
    read: (json) => readPlain(json, (one) => readDecline(one, 'pat-1')),
  },
  Basic: {
    json: {
      resourceType: 'Basic',
      id: '1',
      code: { text: 'gelezen' },
      identifier: [
        { system: 'https://welzijnoprecept.example/fhir/NamingSystem/read-mark', value: 'user task-1' },
      ],
      extension: [
        {
          url: 'https://welzijnoprecept.example/fhir/StructureDefinition/read-until',
          valueInstant: '2026-11-02T09:00:00Z',
        },
      ],
    },
    read: (json) =>
      readList({ kind: 'all', resources: [json] }, 'Basic', (one) => readReadMark(one, undefined)),
  },
  PractitionerRole: {
    json: roleAtLinde,
    read: (json) => userIn([json]),
  },
  Practitioner: {
    json: { resourceType: 'Practitioner', id: '12', name: [{ family: 'de Wit' }] },
    read: (json) => userIn([roleAtLinde, json]),
  },
  Organization: {
    json: { resourceType: 'Organization', id: 'linde', name: 'De Linde' },
    read: (json) => userIn([roleAtLinde, json]),
  },
} as const satisfies Record<string, { readonly json: Json; readonly read: (json: unknown) => unknown }>;

export type ReadType = keyof typeof plainResources;

/** What one modifier element, set to something else, does to what is read. */
export type ModifierBehaviour = { readonly element: string; readonly because: string } & (
  | { readonly does: 'changes what is read'; readonly in: ReadType; readonly set: readonly Json[] }
  | { readonly does: 'nothing'; readonly in: ReadType; readonly set: readonly Json[] }
  /** No reader looks at this resource, or at this element of what it asks for. */
  | { readonly does: 'is not read' }
);

const changes = 'changes what is read';

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
  { element: 'HealthcareService.active', does: 'is not read', because: 'config.json says who may be chosen' },
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
];

function userIn(resources: readonly unknown[]) {
  return readUser(resources, { reference: 'Practitioner/12', configured: [], found: 'all' });
}
