import type { ChoiceField } from '../../domain/referral/choice-fields.ts';

/** Code systems and identifier systems of others, as they go over the wire. */
export const systems = {
  snomed: 'http://snomed.info/sct',
  uziRole: 'http://fhir.nl/fhir/NamingSystem/uzi-rolcode',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  addressUse: 'http://terminology.hl7.org/CodeSystem/v3-AddressUse',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  resourceTypes: 'http://hl7.org/fhir/resource-types',
  taskCode: 'http://hl7.org/fhir/CodeSystem/task-code',
  auditSourceType: 'http://terminology.hl7.org/CodeSystem/security-source-type',
  dicom: 'http://dicom.nema.org/resources/ontology/DCM',
  /** HL7 Gravity, SDOH Clinical Care. */
  gravity: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
  /** HL7 Bidirectional Services eReferral. */
  bserStatus: 'http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS',
} as const;

const ours = 'https://welzijnoprecept.example/fhir';

/** What we define ourselves, because no one did before. */
export const worSystems = {
  referral: `${ours}/NamingSystem/referral`,
  /** Patients as an exchange gets them from us: a name that only the practice can lead back to its own. */
  patient: `${ours}/NamingSystem/patient`,
  readMark: `${ours}/NamingSystem/read-mark`,
  callNote: `${ours}/NamingSystem/call-note`,
  service: `${ours}/CodeSystem/wor-service`,
  step: `${ours}/CodeSystem/wor-step`,
  reason: `${ours}/CodeSystem/wor-reason`,
  theme: `${ours}/CodeSystem/wor-theme`,
  need: `${ours}/CodeSystem/wor-need`,
  contact: `${ours}/CodeSystem/wor-contact`,
  /** Through what a referral went, where that was not the exchange: `portal`, or `text` for a letter. */
  channel: `${ours}/CodeSystem/wor-channel`,
  feedbackMoment: `${ours}/CodeSystem/wor-feedback-moment`,
  decline: `${ours}/CodeSystem/wor-decline`,
  declineReason: `${ours}/CodeSystem/wor-decline-reason`,
  askAgain: `${ours}/CodeSystem/wor-ask-again`,
  /** Why a coach rejected a referral or ended it early. */
  ending: `${ours}/CodeSystem/wor-ending`,
  /** Whether what somebody needs is offered: `existing`, `newly-made`, `not-available`. */
  offer: `${ours}/CodeSystem/wor-offer`,
  /** Whether an organisation has room: `room`, `waiting-list`, `full`. */
  capacity: `${ours}/CodeSystem/wor-capacity`,
  /** What somebody of a coach organisation may do there: `coordinator`. */
  role: `${ours}/CodeSystem/wor-role`,
  /** What a message is, where it is more than words: `message` and `supplement` of the practice, `answer`, `story-may-be-told`. */
  message: `${ours}/CodeSystem/wor-message`,
  audit: `${ours}/CodeSystem/wor-audit`,
  bookkeeping: `${ours}/CodeSystem/wor-bookkeeping`,
  draft: `${ours}/CodeSystem/wor-draft`,
} as const;

/** The names under which ICPC-1-NL comes in. ICPC-2 is another table and must not be read with ours. */
export const icpcSystems: readonly string[] = [
  'http://hl7.org/fhir/sid/icpc-1-nl',
  'http://hl7.org/fhir/sid/icpc-1',
  'urn:oid:2.16.840.1.113883.2.4.4.31.1',
];

/** Other tables in which a diagnosis is coded: what is said in them cannot be compared, and is not nothing. */
export const otherDiagnosisSystems: readonly string[] = [
  'http://snomed.info/sct',
  'urn:oid:2.16.840.1.113883.6.96',
  'http://hl7.org/fhir/sid/icpc-2',
  'urn:oid:2.16.840.1.113883.6.139',
  'http://hl7.org/fhir/sid/icd-10',
  'http://hl7.org/fhir/sid/icd-10-nl',
  'urn:oid:2.16.840.1.113883.6.3',
  'urn:oid:2.16.840.1.113883.2.4.3.120.5.1', // DHD Diagnosethesaurus
];

/** Extensions we read (nl-core, ISO 21090) or write (ours). */
export const extensions = {
  ownPrefix: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix',
  ownName: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name',
  partnerPrefix: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix',
  partnerName: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name',
  assemblyOrder: 'http://hl7.org/fhir/StructureDefinition/humanname-assembly-order',
  nameQualifier: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier',
  streetName: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-streetName',
  houseNumber: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber',
  houseNumberAddition: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-buildingNumberSuffix',
  houseNumberIndication: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-additionalLocator',
  codeSpecification: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
  comment: 'http://nictiz.nl/fhir/StructureDefinition/ext-Comment',
  interpreterRequired: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  readUntil: `${ours}/StructureDefinition/read-until`,
  calledOn: `${ours}/StructureDefinition/called-on`,
  /** On a requester: their type, as a word of the list `referrerTypes`; a role at the server may say less, or nothing. */
  referrerType: `${ours}/StructureDefinition/referrer-type`,
  /** On a Task: the coach who has it; R4 knows only the organisation as owner. */
  handledBy: `${ours}/StructureDefinition/handled-by`,
  /** On a Task: the day for which aftercare is agreed. */
  aftercareOn: `${ours}/StructureDefinition/aftercare-on`,
  /** On the output that reports an end: why, as a code of `wor-ending`; for who counts and may read no words. */
  endReason: `${ours}/StructureDefinition/end-reason`,
  /** On a HealthcareService: `status`, `weeks` and `on`. */
  capacity: `${ours}/StructureDefinition/capacity`,
  gravityCapacity:
    'http://hl7.org/fhir/us/sdoh-clinicalcare/StructureDefinition/SDOHCC-ExtensionHealthcareServiceCapacityStatus',
  /** On a part of a message: which field of the referral it tells anew, as a code of `wor-contact`. */
  tells: `${ours}/StructureDefinition/tells`,
} as const;

/** What a Welzijn-op-Recept referral is, in our code and in SNOMED CT. */
export const service = {
  code: 'welzijn-op-recept',
  display: 'Welzijn op Recept',
  snomed: { system: systems.snomed, code: '3457005', display: 'Patient referral' },
  category: { system: systems.snomed, code: '410606002', display: 'Social service procedure' },
} as const;

/** How a search asks for our referrals and declines. */
export const serviceToken = `${worSystems.service}|${service.code}`;

/** The code system of each field that is chosen from a list. */
export const choiceSystems = {
  themes: worSystems.theme,
  needs: worSystems.need,
} as const satisfies Record<ChoiceField, string>;
