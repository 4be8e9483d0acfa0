import { extensions, worSystems } from '../../../shared/fhir/element/codes.ts';
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
  toReferral,
} from '../../../shared/fhir/referral/read-referral.ts';
import { readAnyTask } from '../../../shared/fhir/referral/task-schema.ts';
import { readList, readPlain, valueOrThrow } from '../../../shared/fhir/server/parsed-entry.ts';
import { readService } from '../../../shared/fhir/server/service-capacity.ts';
import { readReadMark } from '../../../shared/fhir/worklist/read-read-mark.ts';
import { condition, consent, nlCorePatient, task } from '../../builders/fhir-record.ts';
import { surveyResources } from './survey/survey-modifiers.ts';

type Json = Readonly<Record<string, unknown>>;

const ours = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service';
const service = { coding: [{ system: ours, code: 'welzijn-op-recept' }] };
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
  HealthcareService: {
    json: {
      resourceType: 'HealthcareService',
      id: 'lindeveen',
      extension: [
        {
          url: extensions.capacity,
          extension: [
            {
              url: 'status',
              valueCodeableConcept: { coding: [{ system: worSystems.capacity, code: 'full' }] },
            },
          ],
        },
      ],
    },
    read: (json) => readPlain(json, readService),
  },
  Organization: {
    json: { resourceType: 'Organization', id: 'linde', name: 'De Linde' },
    read: (json) => userIn([roleAtLinde, json]),
  },
  ...surveyResources,
} as const satisfies Record<string, { readonly json: Json; readonly read: (json: unknown) => unknown }>;

export type ReadType = keyof typeof plainResources;

function userIn(resources: readonly unknown[]) {
  return readUser(resources, { reference: 'Practitioner/12', configured: [], found: 'all' });
}
