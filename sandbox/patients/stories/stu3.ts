import { type Ago, dateAgo, instantAt, workdayAtOrBefore } from '../calendar.ts';
import { openContactResource } from '../contact.ts';
import { type PatientDescription, patientResource } from '../patient.ts';
import type { PatientStory, RawResource } from '../story.ts';
import { systems } from '../systems.ts';

/** A record as an older Dutch facade sends it: an R4 address, STU3 contents. */
export const stu3: PatientStory = {
  id: 'stu3',
  title: 'Dossier uit een ouder HIS (STU3)',
  tells:
    'Episodes en contacten hebben de vorm van FHIR STU3, zoals oudere koppelingen die sturen. De signalen zijn gewoon leesbaar.',
  resources: (today) => [patientResource(patient, today), openContactResource(patient.id, today)],
  rawResources: (today) => [
    ...episodes.map((episode) => conditionStu3(episode, today)),
    ...contacts.map((contact, index) => encounterStu3(contact, index, today)),
  ],
};

const patient: PatientDescription = {
  id: 'stu3',
  bsn: '999000585',
  name: {
    initials: ['M.'],
    callName: 'Mei-Lin',
    own: { name: 'Chen' },
    partner: { name: 'Postma' },
    order: 'NL4',
  },
  sex: 'female',
  age: { years: 50, days: 170 },
  home: { street: 'Veerstraat', houseNumber: '75', postcode: '9992 XY', city: 'Lindeveen' },
  mobile: '06 00 00 05 85',
  landline: '0595 000 185',
  email: 'meilin@post.example',
  maritalStatus: 'M',
  exportedAs: 'older',
};

type OldEpisode = {
  readonly icpc: string;
  readonly text: string;
  readonly since: Ago;
  readonly status: 'active' | 'resolved';
};
type OldContact = { readonly ago: Ago; readonly reason: string };

const episodes: readonly OldEpisode[] = [
  { icpc: 'Z05.01', text: 'Ontslagen na reorganisatie', since: { months: 4 }, status: 'active' },
  { icpc: 'P02', text: 'Spanning', since: { months: 3 }, status: 'active' },
  { icpc: 'N01', text: 'Hoofdpijn', since: { years: 4 }, status: 'resolved' },
];

const contacts: readonly OldContact[] = [
  { ago: { weeks: 3 }, reason: 'Spanning, slaapt slecht' },
  { ago: { months: 3 }, reason: 'Spanning' },
  { ago: { months: 4 }, reason: 'Ontslag' },
];

// In STU3 the statuses are plain codes, recordedDate is called assertedDate and encounter is called context.
function conditionStu3({ icpc, text, since, status }: OldEpisode, today: Temporal.PlainDate): RawResource {
  return {
    resourceType: 'Condition',
    id: `stu3-${icpc.toLowerCase()}`,
    clinicalStatus: status,
    verificationStatus: 'confirmed',
    category: [{ coding: [{ system: 'http://hl7.org/fhir/condition-category', code: 'problem-list-item' }] }],
    code: { coding: [{ system: systems.icpcOid, code: icpc, display: text }], text },
    subject: { reference: 'Patient/stu3' },
    assertedDate: dateAgo(today, since).toString(),
    asserter: { reference: 'Practitioner/huisarts-de-wit', display: 'M. de Wit' },
    ...(status === 'resolved' && { abatementBoolean: true }),
  };
}

// In STU3 the reason is a concept of its own and the class may be a bare coding of another system.
function encounterStu3({ ago, reason }: OldContact, index: number, today: Temporal.PlainDate): RawResource {
  const date = workdayAtOrBefore(dateAgo(today, ago));
  return {
    resourceType: 'Encounter',
    id: `stu3-contact-${index + 1}`,
    status: 'finished',
    class: { system: 'http://hl7.org/fhir/v3/ActCode', code: 'AMB', display: 'ambulatory' },
    type: [{ text: 'Consult' }],
    subject: { reference: 'Patient/stu3' },
    participant: [{ individual: { reference: 'Practitioner/huisarts-de-wit', display: 'M. de Wit' } }],
    period: { start: instantAt(date, '11:00'), end: instantAt(date, '11:12') },
    reason: [{ text: reason }],
  };
}
