import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Violence at home: a call at the wrong moment is dangerous, and the record says "niet bellen". */
export const geweldThuis: PatientStory = {
  id: 'geweld-thuis',
  title: 'Geweld thuis, niet bellen',
  tells:
    'Geweld in de episodelijst en “niet bellen” bij de telefoonnummers. Veiligheid en meldcode gaan voor.',
  resources: (today) => [
    ...dossierResources(dossier, today),
    {
      resourceType: 'Flag',
      id: 'geweld-thuis-niet-bellen',
      status: 'active',
      category: [{ text: 'Contact' }],
      code: { text: 'Niet bellen: partner neemt op. Alleen spreken tijdens consult.' },
      subject: { reference: 'Patient/geweld-thuis' },
      author: { reference: 'PractitionerRole/rol-huisarts' },
    },
  ],
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'geweld-thuis',
    bsn: '999000408',
    name: {
      initials: ['M.', 'C.'],
      callName: 'Marleen',
      own: { name: 'Kok' },
      partner: { prefix: 'ter', name: 'Horst' },
      order: 'NL1',
    },
    sex: 'female',
    age: { years: 44, days: 11 },
    home: { street: 'Dwarsdiep', houseNumber: '9', postcode: '9993 WX', city: 'Lindeveen' },
    mobile: '06 00 00 04 08',
    landline: '0595 000 108',
    phoneRemark: 'Niet bellen',
    maritalStatus: 'M',
  },
  episodes: [
    { icpc: 'Z25', text: 'Geweld door partner', since: { months: 2 } },
    { icpc: 'Z12', text: 'Relatieproblemen', since: { years: 1, months: 6 } },
    { icpc: 'P01', text: 'Gespannen, schrikachtig', since: { months: 3 } },
  ],
  contacts: [
    {
      ago: { weeks: 3 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z25',
      soep: {
        S: 'Alleen gekomen. Wil nog niet weg, zoekt wel iets van zichzelf buiten de deur.',
        E: 'Partnergeweld, meldcode doorlopen',
        P: 'Veilig Thuis geadviseerd, afspraken over veiligheid. NIET BELLEN.',
      },
    },
    {
      ago: { months: 2 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z25',
      soep: {
        S: '“Van de trap gevallen.” Na doorvragen: geduwd.',
        O: 'Hematoom bovenarm li.',
        E: 'Partnergeweld',
        P: 'Vastgelegd, meldcode stap 1-3.',
      },
    },
    {
      ago: { months: 3 },
      kind: 'consult',
      by: 'poh',
      about: 'P01',
      soep: { S: 'Altijd op haar hoede.', E: 'Spanningsklachten', P: 'Vervolg, alleen op dinsdagochtend.' },
    },
  ],
};
