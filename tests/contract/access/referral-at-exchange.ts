import type { Communication, FhirResource, Reference } from 'fhir/r4';

/** In every name and free text, so that a test can see that none of it came along. */
export const SECRET = 'GEHEIM';

/** An organisation with a service, and two who work there. */
export function directory(of: string): FhirResource[] {
  const organization = { reference: `Organization/${of}` };
  return [
    { resourceType: 'Organization', id: of, name: of },
    { resourceType: 'HealthcareService', id: of, providedBy: organization, name: of },
    { resourceType: 'Practitioner', id: of },
    {
      resourceType: 'PractitionerRole',
      id: of,
      practitioner: { reference: `Practitioner/${of}` },
      organization,
    },
    { resourceType: 'PractitionerRole', id: `${of}-colleague`, organization },
  ];
}

/** A referral by one party to another, with what hangs on it; and a record, of which no one may see anything. */
export function concerning(practice: string, coach: string): FhirResource[] {
  const id = practice;
  const subject = { reference: `Patient/${id}`, display: SECRET };
  const requester = { reference: `PractitionerRole/${practice}`, display: SECRET };
  const owner = { reference: `HealthcareService/${coach}` };
  const task = { reference: `Task/${id}` };
  const basedOn = [{ reference: `ServiceRequest/${id}` }];
  const actors = [{ reference: `Organization/${practice}` }, { reference: `Organization/${coach}` }];
  const message: Communication = {
    resourceType: 'Communication',
    status: 'completed',
    subject,
    basedOn,
    about: [task],
  };
  const payload = [{ contentString: SECRET }];
  return [
    {
      resourceType: 'Patient',
      id,
      identifier: [
        { system: 'https://welzijnoprecept.example/fhir/NamingSystem/patient', value: `key-${id}` },
      ],
      name: [{ text: SECRET }],
      gender: 'female',
      generalPractitioner: [{ reference: `Organization/${practice}` }],
      managingOrganization: { reference: `Organization/${coach}` },
    },
    consent(`${id}-sharing`, subject, practice, actors.slice(1)),
    consent(`${id}-feedback`, subject, practice, actors),
    {
      resourceType: 'ServiceRequest',
      id,
      identifier: [{ system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: id }],
      status: 'active',
      intent: 'order',
      subject,
      code: { text: 'Welzijn op Recept' },
      requester,
      performer: [owner],
      supportingInfo: [{ reference: `Consent/${id}-sharing` }],
      orderDetail: [{ text: `Telefoon: ${SECRET}` }],
      note: [{ text: SECRET }],
    },
    referralTask(id, 'requested', { subject, requester, owner }),
    referralTask(`${id}-draft`, 'draft', { subject, requester, owner }),
    referralTask(`${id}-withdrawn`, 'cancelled', { subject, requester, owner }),
    {
      ...message,
      id: `${id}-by-coach`,
      sender: { reference: `PractitionerRole/${coach}` },
      recipient: [requester],
      payload,
    },
    { ...message, id: `${id}-by-practice`, sender: requester, recipient: [owner], payload },
    readMark(`${id}-by-practice`, subject, practice),
    readMark(`${id}-by-coach`, subject, coach),
    audit(`${id}-by-practice`, practice),
    audit(`${id}-by-coach`, coach),
    { resourceType: 'Condition', id, subject, code: { text: SECRET } },
    {
      resourceType: 'Encounter',
      id,
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
    },
    { resourceType: 'Procedure', id, status: 'not-done', subject },
  ];
}

function referralTask(
  id: string,
  status: 'requested' | 'draft' | 'cancelled',
  {
    subject,
    requester,
    owner,
  }: { readonly subject: Reference; readonly requester: Reference; readonly owner: Reference },
): FhirResource {
  return {
    resourceType: 'Task',
    id,
    identifier: [{ system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: id }],
    status,
    intent: 'order',
    focus: { reference: `ServiceRequest/${id.split('-')[0]}` },
    for: subject,
    requester,
    owner,
    input: [{ type: { text: 'Terugkoppeling' }, valueString: SECRET }],
    note: [{ text: SECRET }],
  };
}

function consent(
  id: string,
  patient: Reference,
  practice: string,
  actors: readonly Reference[],
): FhirResource {
  const role = { text: 'party' };
  return {
    resourceType: 'Consent',
    id,
    identifier: [{ system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: id }],
    status: 'active',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    category: [{ text: 'sharing' }],
    patient,
    organization: [{ reference: `Organization/${practice}` }],
    policyRule: { text: SECRET },
    provision: { type: 'permit', actor: actors.map((reference) => ({ role, reference })) },
  };
}

function readMark(id: string, subject: Reference, by: string): FhirResource {
  return {
    resourceType: 'Basic',
    id,
    code: { text: 'read' },
    subject,
    author: { reference: `Practitioner/${by}` },
  };
}

function audit(id: string, by: string): FhirResource {
  return {
    resourceType: 'AuditEvent',
    id,
    type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
    recorded: '2026-11-30T10:00:00Z',
    agent: [{ requestor: true, who: { reference: `Practitioner/${by}` } }],
    source: { observer: { display: 'app' } },
  };
}
