import { type Dossier, dossierResources } from '../dossier.ts';
import type { PatientStory } from '../story.ts';

/** Debts and forms: an activity alone does not fit, support beside it does. */
export const schulden: PatientStory = {
  id: 'schulden',
  title: 'Schulden, een huurachterstand en stapels post',
  tells:
    'Moeilijkheden met geld of instanties. De app herinnert eraan dat een activiteit alleen hier niet past, en noemt schuldhulp.',
  resources: (today) => dossierResources(dossier, today),
};

const dossier: Dossier = {
  presence: 'in-consult',
  patient: {
    id: 'schulden',
    bsn: '999000184',
    name: { initials: ['D.', 'J.'], callName: 'Dennis', own: { name: 'Vermeulen' }, order: 'NL1' },
    sex: 'male',
    age: { years: 38, days: 60 },
    home: { street: 'Turfkade', houseNumber: '112', postcode: '9993 KL', city: 'Lindeveen' },
    mobile: '06 00 00 01 84',
    maritalStatus: 'D',
  },
  episodes: [
    { icpc: 'Z01', text: 'Schulden', since: { months: 7 } },
    { icpc: 'Z08', text: 'Vastgelopen met uitkering en formulieren', since: { months: 3 } },
    { icpc: 'Z03', text: 'Huurachterstand', since: { months: 2 } },
    { icpc: 'K04', text: 'Hartkloppingen, ECG gb', since: { weeks: 10 }, dated: 'onset' },
    { icpc: 'P17', text: 'Roken', since: { years: 12 } },
  ],
  contacts: [
    {
      ago: { weeks: 3 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z01',
      soep: {
        S: 'Maakt de post niet meer open. Neemt brieven mee om voor te lezen. Schaamt zich voor zijn kinderen.',
        E: 'Schuldenproblematiek, leest moeizaam',
        P: 'Samen twee brieven geopend. Inloopspreekuur gemeente genoemd.',
      },
    },
    {
      ago: { weeks: 10 },
      kind: 'consult',
      by: 'huisarts',
      about: 'K04',
      soep: {
        S: 'Hartkloppingen ’s avonds als hij aan geld denkt.',
        O: 'RR 132/84, P 80 ra. ECG gb.',
        E: 'Hartkloppingen bij stress',
        P: 'Uitleg.',
      },
    },
    {
      ago: { months: 3 },
      kind: 'telefonisch',
      by: 'assistent',
      about: 'Z08',
      soep: {
        S: 'Vraagt brief van de dokter voor UWV.',
        P: 'Uitleg: wij geven geen verklaring. Overleg HA.',
      },
    },
    {
      ago: { months: 7 },
      kind: 'consult',
      by: 'huisarts',
      about: 'Z01',
      soep: {
        S: 'Zzp-klussen weggevallen, rekeningen lopen op.',
        E: 'Geldzorgen',
        P: 'Verwezen naar gemeente; niet geweest.',
      },
    },
  ],
};
