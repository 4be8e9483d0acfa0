import type { Patient } from 'fhir/r4';
import type { PatientStory } from '../story.ts';

/** Died last week, and not yet taken off the list: no one should be called about him. */
export const overleden: PatientStory = {
  id: 'overleden',
  title: 'Overleden, nog in de lijst',
  tells:
    'Vorige week overleden. Dat staat bij de naam en bovenaan “Let op”, en vraagt een tik “nagegaan” voordat er iets weg kan.',
  resources: (today) => [wiebe(today)],
};

function wiebe(today: Temporal.PlainDate): Patient {
  return {
    resourceType: 'Patient',
    id: 'overleden',
    active: true,
    name: [{ text: 'Wiebe Terpstra', family: 'Terpstra', given: ['Wiebe'] }],
    telecom: [{ system: 'phone', value: '06 00 00 04 88', use: 'mobile' }],
    gender: 'male',
    birthDate: today.subtract({ years: 81, months: 4 }).toString(),
    deceasedDateTime: today.subtract({ days: 6 }).toString(),
    address: [{ postalCode: '9991 AB', city: 'Lindeveen' }],
    managingOrganization: { reference: 'Organization/praktijk-de-linde' },
  };
}
