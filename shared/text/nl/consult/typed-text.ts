import type { TypedFaults } from '../../../domain/people/typed-person.ts';

type FaultWords<Field extends keyof TypedFaults> = Record<NonNullable<TypedFaults[Field]>, string>;

/** The panel without a record: who it is about is typed in. */
export const nlTyped = {
  title: 'Verwijzen zonder dossier',
  intro:
    'Hier is geen dossier. Vul in om wie het gaat, en vink daarna aan wat u herkent. Alles blijft in dit venster tot u het sluit.',
  name: 'Naam',
  birthDate: 'Geboortedatum (dd-mm-jjjj)',
  phone: 'Telefoon',
  postcode: 'Postcode',
  optional: 'mag leeg blijven',
  minor: 'Jonger dan 18 jaar. De doelgroep is volwassenen.',
  open: 'Verder',
  other: 'Iemand anders',
  noCoach: 'In de instellingen staat geen coach die zonder server te bereiken is. Vraag uw ICT-beheerder.',
  faults: {
    name: { missing: 'Vul de naam in.' } satisfies FaultWords<'name'>,
    birthDate: {
      missing: 'Vul de geboortedatum in.',
      'no-date': 'Deze datum bestaat niet. Schrijf dag, maand en jaar, zoals 31-12-1950.',
      'in-future': 'Deze datum is nog niet geweest.',
      'too-long-ago': 'Dit is meer dan 120 jaar geleden.',
    } satisfies FaultWords<'birthDate'>,
    phone: { 'half-number': 'Dit is geen volledig telefoonnummer.' } satisfies FaultWords<'phone'>,
    postcode: { 'no-postcode': 'Dit is geen postcode, zoals 9991 AB.' } satisfies FaultWords<'postcode'>,
  },
};
