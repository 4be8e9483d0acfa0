import type { Patient } from '../../shared/domain/record/patient.ts';
import { readPatient } from '../../shared/fhir/record/read-patient.ts';

/** A Patient as nl-core R4 writes it: prefixes, partner's name, initials, call name, parts of the address. */
export const nlCorePatient = {
  resourceType: 'Patient',
  id: 'pat-1',
  identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999911120' }],
  name: [
    {
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/humanname-assembly-order', valueCode: 'NL4' },
      ],
      use: 'official',
      text: 'G.M. de Boer-van der Linden',
      family: 'de Boer-van der Linden',
      _family: {
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix', valueString: 'de' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: 'Boer' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix', valueString: 'van der' },
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name', valueString: 'Linden' },
        ],
      },
      given: ['G.', 'M.'],
      _given: [initial(), initial()],
    },
    { use: 'usual', given: ['Geertje'] },
  ],
  telecom: [
    { system: 'phone', value: '0990-000001', use: 'home' },
    { system: 'phone', value: '06-00000001', use: 'mobile' },
    { system: 'email', value: 'geertje@voorbeeld.example', use: 'home' },
  ],
  gender: 'female',
  birthDate: '1950-03-12',
  deceasedBoolean: false,
  address: [
    { use: 'home', line: ['Lindelaan 1'], city: 'Lindeveen', district: 'Lindeveen', postalCode: '9991AA' },
  ],
} as const;

/** That patient with these parts changed, as it is read. */
export function patientRead(said: Readonly<Record<string, unknown>> = {}): Patient {
  const entry = readPatient({ ...nlCorePatient, ...said });
  if (entry.kind !== 'read') throw new Error(JSON.stringify(entry));
  return entry.value;
}

function initial() {
  return {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'IN' }],
  };
}

/** An episode with this ICPC code. */
export function condition(icpc: string, said: Readonly<Record<string, unknown>> = {}) {
  return {
    resourceType: 'Condition',
    id: `con-${icpc}`,
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: icpc, display: `titel ${icpc}` }] },
    subject: { reference: 'Patient/pat-1' },
    recordedDate: '2026-03-01',
    ...said,
  };
}

/** A Task of ours, sent and not answered. */
export function task(said: Readonly<Record<string, unknown>> = {}) {
  return {
    resourceType: 'Task',
    id: 'task-1',
    status: 'requested',
    intent: 'order',
    focus: { reference: 'ServiceRequest/req-1' },
    for: { reference: 'Patient/pat-1' },
    authoredOn: '2026-11-02T09:00:00Z',
    lastModified: '2026-11-10T09:00:00Z',
    owner: { display: 'Welzijn Lindeveen' },
    ...said,
  };
}

/** A concept of the coach's steps. */
export function step(code: string, text = code) {
  return {
    coding: [{ system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step', code }],
    text,
  };
}

/** A permission for the coach to report back about pat-1. */
export const consent = {
  resourceType: 'Consent',
  id: '1',
  status: 'active',
  patient: { reference: 'Patient/pat-1' },
  provision: { type: 'permit', class: [{ code: 'Communication' }] },
};
