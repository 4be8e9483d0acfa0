import type { Coding, Consent } from 'fhir/r4';
import { type ReferralStory, subjectOf } from './referral-story.ts';
import { systems } from './systems.ts';

type Permission = {
  readonly name: 'delen' | 'terugkoppelen';
  readonly text: string;
  readonly actor: { readonly reference: string; readonly display: string };
  readonly classes: readonly Coding[];
};

const practice = { reference: 'Organization/praktijk-de-linde', display: 'Huisartsenpraktijk De Linde' };

/** Ids of the two permissions that go with a referral. */
export function consentIds({ patient }: ReferralStory): readonly string[] {
  return [`${patient.id}-toestemming-delen`, `${patient.id}-toestemming-terugkoppelen`];
}

/** The two permissions the patient gave: the coach may know, and the coach may tell us. */
export function consentResources(story: ReferralStory, at: string): Consent[] {
  return permissions(story).map(({ name, text, actor, classes }) => ({
    resourceType: 'Consent',
    id: `${story.patient.id}-toestemming-${name}`,
    meta: { lastUpdated: at },
    status: 'active',
    scope: { coding: [{ system: systems.consentScope, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: systems.actCode, code: 'IDSCL' }] }],
    patient: subjectOf(story),
    dateTime: at,
    organization: [practice],
    policyRule: { text },
    provision: {
      type: 'permit',
      actor: [{ role: { coding: [{ system: systems.participation, code: 'PRCP' }] }, reference: actor }],
      class: [...classes],
    },
  }));
}

function permissions({ to }: ReferralStory): readonly Permission[] {
  return [
    {
      name: 'delen',
      text: 'Mondelinge toestemming: contactgegevens en reden van verwijzing naar de welzijnscoach',
      actor: to.organisation,
      classes: [resourceClass('Patient'), resourceClass('ServiceRequest')],
    },
    {
      name: 'terugkoppelen',
      text: 'Mondelinge toestemming: terugkoppeling van de welzijnscoach aan de praktijk',
      actor: practice,
      classes: [resourceClass('Task'), resourceClass('Communication')],
    },
  ];
}

function resourceClass(code: string): Coding {
  return { system: systems.resourceTypes, code };
}
