import type { Patient } from 'fhir/r4';
import type { PatientStory } from '../story.ts';

/** Registered this morning, and hardly anything filled in: a name as one text and a year of birth. */
export const bijnaLeeg: PatientStory = {
  id: 'bijna-leeg',
  title: 'Net ingeschreven, bijna leeg',
  tells:
    'Alleen een naam en een geboortejaar: geen telefoon, adres, episodes of contacten. Niets mag daarop stukgaan.',
  resources: () => [newcomer],
};

const newcomer: Patient = {
  resourceType: 'Patient',
  id: 'bijna-leeg',
  active: true,
  name: [{ text: 'T. Novák' }],
  birthDate: '1991',
  managingOrganization: { reference: 'Organization/praktijk-de-linde' },
};
