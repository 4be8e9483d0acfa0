import type { ContactPoint, Extension, Patient, PatientCommunication, PatientContact } from 'fhir/r4';
import { type Home, homeAddress } from './address.ts';
import { type Ago, dateAgo } from './calendar.ts';
import { labelName, nlCoreNames, olderNames, type PersonName } from './name.ts';
import { extensions, systems } from './systems.ts';

/** What a story says of its patient. Numbers and addresses are made up: no one can be reached on them. */
export type PatientDescription = {
  readonly id: string;
  readonly bsn: string;
  readonly name: PersonName;
  readonly sex: 'female' | 'male';
  /** Age today; the birth date moves along with the calendar. */
  readonly age: Ago;
  readonly home: Home;
  readonly mobile?: string;
  readonly landline?: string;
  readonly email?: string;
  /** Remark of the practice on how (not) to call. */
  readonly phoneRemark?: string;
  readonly maritalStatus?: 'M' | 'D' | 'W' | 'S' | 'T';
  readonly interpreter?: { readonly language: string; readonly code: string };
  readonly relatives?: readonly PatientContact[];
  readonly exportedAs?: 'nl-core-r4' | 'older';
};

/** A Patient as nl-core R4 shapes it, registered at practice De Linde. */
export function patientResource(description: PatientDescription, today: Temporal.PlainDate): Patient {
  const { id, bsn, name, sex, age, home, maritalStatus, interpreter, relatives } = description;
  const isOlder = description.exportedAs === 'older';
  return {
    resourceType: 'Patient',
    id,
    ...(interpreter && { extension: [{ url: extensions.interpreterRequired, valueBoolean: true }] }),
    identifier: [{ system: isOlder ? systems.bsnOid : systems.bsn, value: bsn }],
    active: true,
    name: isOlder ? olderNames(name) : nlCoreNames(name),
    telecom: telecom(description),
    gender: sex,
    _gender: { extension: [codeSpecification('AdministrativeGender', sex === 'female' ? 'F' : 'M')] },
    birthDate: dateAgo(today, age).toString(),
    deceasedBoolean: false,
    address: [homeAddress(home)],
    ...(maritalStatus && { maritalStatus: { coding: [v3('MaritalStatus', maritalStatus)] } }),
    ...(relatives && { contact: [...relatives] }),
    communication: interpreter ? [spokenWithInterpreter(interpreter)] : [spokenWell],
    generalPractitioner: [{ reference: 'Practitioner/huisarts-de-wit', display: 'M. de Wit, huisarts' }],
    managingOrganization: {
      reference: 'Organization/praktijk-de-linde',
      display: 'Huisartsenpraktijk De Linde',
    },
  };
}

/** Name of the patient for the display of a reference. */
export function patientLabel({ name }: PatientDescription): string {
  return labelName(name);
}

function telecom({ mobile, landline, email, phoneRemark }: PatientDescription): ContactPoint[] {
  const remark = phoneRemark ? { extension: [{ url: extensions.comment, valueString: phoneRemark }] } : {};
  const mobileSpecification = { extension: [codeSpecification('AddressUse', 'MC')] };
  return [
    ...(landline ? [{ ...remark, system: 'phone' as const, value: landline, use: 'home' as const }] : []),
    ...(mobile
      ? [
          {
            ...remark,
            system: 'phone' as const,
            _system: mobileSpecification,
            value: mobile,
            use: 'mobile' as const,
          },
        ]
      : []),
    ...(email ? [{ system: 'email' as const, value: email, use: 'home' as const }] : []),
  ];
}

function codeSpecification(system: string, code: string): Extension {
  return { url: extensions.codeSpecification, valueCodeableConcept: { coding: [v3(system, code)] } };
}

const spokenWell: PatientCommunication = {
  language: { coding: [{ system: 'urn:ietf:bcp:47', code: 'nl', display: 'Nederlands' }] },
  preferred: true,
};

function spokenWithInterpreter(interpreter: {
  readonly language: string;
  readonly code: string;
}): PatientCommunication {
  return {
    extension: [
      {
        url: extensions.proficiency,
        extension: [
          { url: 'level', valueCoding: v3('LanguageAbilityProficiency', 'G') },
          { url: 'type', valueCoding: v3('LanguageAbilityMode', 'ESP') },
        ],
      },
      { url: extensions.comment, valueString: `Tolk ${interpreter.language} nodig bij gesprekken` },
    ],
    language: {
      coding: [{ system: 'urn:ietf:bcp:47', code: interpreter.code, display: interpreter.language }],
    },
    preferred: true,
  };
}

function v3(system: string, code: string) {
  return { system: `http://terminology.hl7.org/CodeSystem/v3-${system}`, code };
}
