import { coaches, owners } from '../coaches.ts';
import { type Dossier, dossierResources } from '../dossier.ts';
import { referralResources } from '../referral.ts';
import type { ReferralStory } from '../referral-story.ts';
import { staff } from '../staff.ts';
import type { PatientStory } from '../story.ts';

/** A referral that went all the way: six steps with their dates. */
export const afgerond: PatientStory = {
  id: 'afgerond',
  title: 'Verwijzing afgerond, alle zes de stappen',
  tells: 'Van bezoek tot nazorg: zes stappen met datum, en de berichten van de coach uit Oostdrecht.',
  resources: (today) => [...dossierResources(dossier, today), ...referralResources(referral, today)],
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'afgerond',
    bsn: '999000512',
    name: {
      initials: ['E.', 'L.'],
      callName: 'Elly',
      own: { name: 'Sluis' },
      partner: { prefix: 'in ’t', name: 'Veld' },
      order: 'NL3',
    },
    sex: 'female',
    age: { years: 61, days: 5 },
    home: { street: 'Achterom', houseNumber: '18', postcode: '9995 AB', city: 'Oostdrecht' },
    mobile: '06 00 00 05 12',
    email: 'elly@post.example',
    maritalStatus: 'M',
  },
  episodes: [
    { icpc: 'Z14', text: 'Zorgt voor zieke man (Parkinson)', since: { years: 2 } },
    { icpc: 'A04', text: 'Moe', since: { months: 8 }, ended: { months: 2 } },
    { icpc: 'P02', text: 'Spanning', since: { months: 8 }, ended: { months: 1 } },
  ],
  contacts: [
    {
      ago: { weeks: 4 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P02',
      soep: {
        S: 'Gaat goed. Donderdag is nu van haar: bewegen en koffie. Man gaat dan naar de dagopvang.',
        E: 'Herstel',
        P: 'Geen afspraak nodig.',
      },
    },
    {
      ago: { months: 7 },
      kind: 'consult',
      by: 'huisarts',
      about: 'P02',
      soep: {
        S: 'Op. Alles draait om hem.',
        E: 'Overbelasting bij mantelzorg',
        P: 'Verwezen welzijnscoach Oostdrecht.',
      },
    },
  ],
};

const referral: ReferralStory = {
  patient: dossier.patient,
  key: '4e2c9d77-1f0a-4c7e-8b52-90a1b2c3d403',
  sent: { months: 7 },
  by: staff.huisarts,
  to: owners.oostdrecht,
  reasons: [
    { code: 'stress', text: 'Stress / spanning' },
    { code: 'fatigue', text: 'Vermoeidheid / burn-out' },
  ],
  themes: [
    { code: 'caregiver-support', text: 'Mantelzorgondersteuning' },
    { code: 'moving', text: 'Bewegen met plezier' },
  ],
  needs: [],
  words: 'Ik ben alleen nog maar verpleegster.',
  matters: 'een vaste middag voor zichzelf, zonder zorgen over haar man',
  coach: coaches.oostdrecht,
  answers: [
    { action: 'accepted', ago: { days: 209 } },
    { action: 'contacted', ago: { days: 207 } },
    { action: 'intake-planned', ago: { days: 207 }, planned: { days: 198 } },
    {
      action: 'no-show',
      ago: { days: 198 },
      message: 'Mevrouw kon niet: haar man was gevallen. We maken een nieuwe afspraak.',
    },
    { action: 'intake-planned', ago: { days: 195 }, planned: { days: 190 } },
    { action: 'intake-done', ago: { days: 190 } },
    { action: 'guidance', ago: { days: 176 } },
    { action: 'matched', ago: { days: 162 }, theme: 'caregiver-support' },
    {
      action: 'activity-started',
      ago: { days: 148 },
      theme: 'moving',
      message: 'Gestart met de beweeggroep op donderdag; dagopvang voor meneer is geregeld.',
    },
    { action: 'aftercare', ago: { days: 60 } },
    {
      action: 'completed',
      ago: { days: 30 },
      message: 'Afgerond. Mevrouw gaat elke week, en heeft ons nummer als het weer te veel wordt.',
    },
    {
      action: 'message',
      ago: { days: 30 },
      message: 'Dank voor de verwijzing. Mevrouw gaf aan dat uw gesprek voor haar het begin was.',
    },
  ],
};
