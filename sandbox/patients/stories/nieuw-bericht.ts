import { coaches, owners } from '../coaches.ts';
import { type Dossier, dossierResources } from '../dossier.ts';
import { referralResources } from '../referral.ts';
import type { ReferralStory } from '../referral-story.ts';
import { staff } from '../staff.ts';
import type { PatientStory } from '../story.ts';

/** A referral under way, with a message of yesterday that no one here has read. */
export const nieuwBericht: PatientStory = {
  id: 'nieuw-bericht',
  title: 'Lopende verwijzing met een nieuw bericht',
  tells:
    'De welzijnscoach schreef gisteren. De app opent op de terugkoppeling, met een teken bij wat nieuw is.',
  resources: (today) => [...dossierResources(dossier, today), ...referralResources(referral, today)],
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'nieuw-bericht',
    bsn: '999000433',
    name: { initials: ['A.', 'W.'], callName: 'Aaltje', own: { name: 'Hoekstra' }, order: 'NL1' },
    sex: 'female',
    age: { years: 69, days: 77 },
    home: { street: 'Lage Dijk', houseNumber: '41', postcode: '9991BC', city: 'Lindeveen' },
    landline: '0595 000 133',
    mobile: '06 00 00 04 33',
    email: 'aaltje.hoekstra@post.example',
    maritalStatus: 'S',
  },
  episodes: [
    { icpc: 'Z04.03', text: 'Voelt zich alleen', since: { months: 2 } },
    { icpc: 'A04', text: 'Moe', since: { months: 3 } },
    { icpc: 'H84', text: 'Slechthorend, hoortoestellen', since: { years: 4 } },
  ],
  contacts: [
    {
      ago: { days: 24 },
      kind: 'consult',
      by: 'poh',
      about: 'Z04.03',
      soep: {
        S: 'Sinds pensioen stil. Zong 30 jaar in een koor.',
        E: 'Eenzaamheid',
        P: 'Verwezen welzijnscoach, met toestemming. Horen: hard praten, liever afspreken dan bellen.',
      },
    },
    {
      ago: { months: 3 },
      kind: 'consult',
      by: 'huisarts',
      about: 'A04',
      soep: { S: 'Moe, weinig om handen.', O: 'LO gb, lab gb.', E: 'Moeheid e.c.i.', P: 'POH voor gesprek.' },
    },
  ],
};

const referral: ReferralStory = {
  patient: dossier.patient,
  key: 'b1f7c0a2-5a55-4d0e-9a43-7f1d2c6e8a01',
  sent: { days: 24 },
  by: staff.poh,
  to: owners.lindeveen,
  reasons: [
    { code: 'loneliness', text: 'Eenzaamheid' },
    { code: 'fatigue', text: 'Vermoeidheid / burn-out' },
  ],
  themes: [{ code: 'music-culture', text: 'Muziek en cultuur' }],
  needs: [{ code: 'hearing', text: 'Hoort slecht' }],
  words: 'Ik zou zo graag weer eens ergens bij horen.',
  matters: 'zingen, mensen van haar eigen leeftijd, overdag',
  coach: coaches.lindeveen,
  answers: [
    { action: 'accepted', ago: { days: 22 } },
    { action: 'contact-attempted', ago: { days: 21 } },
    {
      action: 'contacted',
      ago: { days: 20 },
      message: 'Mevrouw gesproken, ze was blij verrast. We spreken af bij haar thuis.',
    },
    { action: 'intake-planned', ago: { days: 20 }, planned: { days: 11 } },
    {
      action: 'intake-done',
      ago: { days: 11 },
      message: 'Kennismaking was goed. Ze wil graag iets met zingen, op loopafstand.',
    },
    { action: 'matched', ago: { days: 5 }, theme: 'music-culture' },
    {
      action: 'message',
      ago: { days: 1 },
      message:
        'Mevrouw gaat donderdag voor het eerst mee naar het koor in De Zaaier. Een vrijwilliger haalt haar op. Ik bel haar daarna en laat het u weten.',
    },
  ],
};
