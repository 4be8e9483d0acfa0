/** Code systems and identifiers as Dutch HISs send them. */
export const systems = {
  icpc: 'http://hl7.org/fhir/sid/icpc-1-nl',
  icpcOid: 'urn:oid:2.16.840.1.113883.2.4.4.31.1',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  bsn: 'http://fhir.nl/fhir/NamingSystem/bsn',
  bsnOid: 'urn:oid:2.16.840.1.113883.2.4.6.3',
  agb: 'http://fhir.nl/fhir/NamingSystem/agb-z',
  uzi: 'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers',
  uziRole: 'http://fhir.nl/fhir/NamingSystem/uzi-rolcode',
  ura: 'http://fhir.nl/fhir/NamingSystem/ura',
  big: 'http://fhir.nl/fhir/NamingSystem/big',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  conditionCategory: 'http://terminology.hl7.org/CodeSystem/condition-category',
  consentScope: 'http://terminology.hl7.org/CodeSystem/consentscope',
  identifierType: 'http://terminology.hl7.org/CodeSystem/v2-0203',
  taskCode: 'http://hl7.org/fhir/CodeSystem/task-code',
  resourceTypes: 'http://hl7.org/fhir/resource-types',
  soep: 'http://example.org/sandbox/soep',
} as const;

/** Identifiers and codes of a Welzijn-op-Recept referral, as its guide for other vendors names them. */
export const referralSystems = {
  identifier: 'https://welzijnoprecept.example/fhir/NamingSystem/referral',
  service: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service',
  step: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step',
  reason: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-reason',
  theme: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-theme',
  need: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-need',
  feedbackMoment: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-feedback-moment',
} as const;

/** Extensions of nl-core and ISO 21090 on names, addresses and contact data. */
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
  interpreterRequired: 'http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired',
  proficiency: 'http://hl7.org/fhir/StructureDefinition/patient-proficiency',
  codeSpecification: 'http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification',
  addressType: 'http://nictiz.nl/fhir/StructureDefinition/ext-AddressInformation.AddressType',
  comment: 'http://nictiz.nl/fhir/StructureDefinition/ext-Comment',
} as const;
