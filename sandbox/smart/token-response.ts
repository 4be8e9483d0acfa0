import { type Authorization, patientInContext } from './authorizations.ts';

/** What SMART adds to the answer of the token endpoint, at the first exchange and at every refresh. */
export function launchContext(authorization: Authorization, hisUrl: string): Record<string, unknown> {
  const { launch, scopes, encounter } = authorization;
  const patient = patientInContext(authorization);

  return {
    scope: scopes.join(' '),
    ...(patient !== undefined && { patient, need_patient_banner: launch.banner === 'app' }),
    ...(patient !== undefined && encounter !== undefined && { encounter }),
    ...(launch.intent !== undefined && { intent: launch.intent }),
    smart_style_url: `${hisUrl}/his/smart-style.json`,
    tenant: 'praktijk-de-linde',
    fhirContext: [{ reference: `PractitionerRole/${launch.user.practitionerRole}` }],
  };
}
