import { coaches, owners } from '../coaches.ts';
import { type Dossier, dossierResources } from '../dossier.ts';
import { referralResources } from '../referral.ts';
import type { ReferralStory } from '../referral-story.ts';
import { staff } from '../staff.ts';
import type { PatientStory } from '../story.ts';

/** The coach's organisation had no room: the practice has to think of something else. */
export const geenPlek: PatientStory = {
  id: 'geen-plek',
  title: 'Verwijzing afgewezen: geen plek',
  tells:
    'De organisatie in Westerkamp wees de verwijzing af omdat zij vol zit. De reden staat bij de verwijzing; opnieuw verwijzen kan.',
  resources: (today) => [...dossierResources(dossier, today), ...referralResources(referral, today)],
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'geen-plek',
    bsn: '999000470',
    name: { initials: ['Y.'], callName: 'Yohannes', own: { name: 'Tesfay' }, order: 'NL1' },
    sex: 'male',
    age: { years: 36, days: 190 },
    home: { street: 'Kanaalweg', houseNumber: '60', postcode: '9997 CA', city: 'Westerkamp' },
    mobile: '06 00 00 04 70',
    maritalStatus: 'M',
    interpreter: { language: 'Tigrinya', code: 'ti' },
  },
  episodes: [
    { icpc: 'Z06', text: 'Werkloos', since: { months: 6 } },
    { icpc: 'P03', text: 'Somber', since: { weeks: 8 } },
  ],
  contacts: [
    {
      ago: { days: 16 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P03',
      soep: {
        S: 'Via tolk. Dagen leeg sinds contract afliep. Was timmerman, wil met zijn handen bezig zijn.',
        O: 'Somber, geen suïcidaliteit.',
        E: 'Sombere stemming bij werkloosheid',
        P: 'Verwezen welzijnscoach Westerkamp.',
      },
    },
    {
      ago: { weeks: 8 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P03',
      soep: { S: 'Slaapt slecht, somber.', E: 'Somberheid', P: 'Uitleg, co.' },
    },
  ],
};

const referral: ReferralStory = {
  patient: dossier.patient,
  key: '0d3a6b0e-8c1f-4f1b-b7d6-2b9c4e5f6a02',
  sent: { days: 16 },
  by: staff.huisarts,
  to: owners.westerkamp,
  reasons: [
    { code: 'job-loss', text: 'Verlies van werk' },
    { code: 'low-mood', text: 'Somberheid' },
  ],
  themes: [{ code: 'volunteering', text: 'Vrijwilligerswerk' }],
  needs: [],
  words: 'Ik wil iets maken, niet op de bank zitten.',
  matters: 'werken met hout, Nederlands oefenen. Tolk Tigrinya nodig.',
  coach: coaches.westerkamp,
  answers: [
    {
      action: 'rejected',
      ago: { days: 9 },
      reason: 'Geen plek: onze coaches nemen de komende drie maanden niemand nieuw aan.',
      message: 'Het spijt ons. Kijk gerust of de houtwerkplaats van Welzijn Lindeveen iets voor meneer is.',
    },
  ],
};
