/** Codes of a Welzijn-op-Recept referral as the coach's software knows them, from the guide for other vendors. */
export const systems = {
  step: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step',
  contact: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-contact',
  theme: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-theme',
  gravity: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
} as const;
