import { ageOn, shownDate, todayAtPractice } from './dates.ts';
import { listAt, textAt } from './json.ts';

/** What the HIS shows above a dossier, and in the list of patients. */
export type PatientHeader = {
  readonly id: string;
  readonly name: string;
  readonly callName: string | undefined;
  /** As FHIR writes it; `birthDay` is the same for people. */
  readonly birthDate: string;
  readonly birthDay: string;
  readonly age: number | undefined;
  readonly sex: string;
  readonly maskedBsn: string;
  readonly city: string;
  readonly phone: string;
};

const sexes: Readonly<Record<string, string>> = { male: 'man', female: 'vrouw', other: 'anders' };
const bsnSystems: readonly string[] = [
  'http://fhir.nl/fhir/NamingSystem/bsn',
  'urn:oid:2.16.840.1.113883.2.4.6.3',
];

/** FHIR Patient → header, whatever version or completeness the Patient has. */
export function readPatientHeader(patient: unknown): PatientHeader {
  const birthDate = textAt(patient, 'birthDate') ?? '';
  return {
    id: textAt(patient, 'id') ?? '',
    name: fullName(patient),
    callName: callName(patient),
    birthDate,
    birthDay: birthDate === '' ? 'onbekend' : shownDate(birthDate),
    age: ageOn(todayAtPractice(), birthDate),
    sex: sexes[textAt(patient, 'gender') ?? ''] ?? 'onbekend',
    maskedBsn: maskedBsn(patient),
    city: textAt(patient, 'address', 0, 'city') ?? '',
    phone: phone(patient),
  };
}

function fullName(patient: unknown): string {
  const names = listAt(patient, 'name');
  const official = names.find((name) => textAt(name, 'use') === 'official') ?? names[0];
  const parts = [...listAt(official, 'given').map(String), textAt(official, 'family')];
  return textAt(official, 'text') ?? (parts.filter(Boolean).join(' ') || 'Naam onbekend');
}

function callName(patient: unknown): string | undefined {
  const usual = listAt(patient, 'name').find((name) => textAt(name, 'use') === 'usual');
  return textAt(usual, 'given', 0);
}

function maskedBsn(patient: unknown): string {
  const bsn = listAt(patient, 'identifier').find((one) => bsnSystems.includes(textAt(one, 'system') ?? ''));
  const value = textAt(bsn, 'value');
  return value === undefined ? 'onbekend' : `${'•'.repeat(6)}${value.slice(-3)}`;
}

function phone(patient: unknown): string {
  const found = listAt(patient, 'telecom').find((one) => textAt(one, 'system') === 'phone');
  return textAt(found, 'value') ?? 'onbekend';
}
