FHIR.oauth2.authorize({
  clientId: 'wor-consult',
  scope: 'launch openid fhirUser patient/Patient.r patient/Condition.rs',
  redirectUri: 'index.html',
});
