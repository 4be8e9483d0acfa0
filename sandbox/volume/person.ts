import type { Patient } from 'fhir/r4';
import { labelName, type PersonName } from '../patients/name.ts';
import { type PatientDescription, patientResource } from '../patients/patient.ts';
import type { Chance } from './chance.ts';
import type { LedgerPatient, LedgerReferral } from './ledger.ts';
import { fewLiveHere, type Neighbourhood, neighbourhoodShares } from './neighbourhoods.ts';

/** Somebody on the list of a practice. */
export type Person = Omit<LedgerPatient, 'patient'> & {
  readonly id: string;
  readonly practice: string;
  readonly name: PersonName;
  readonly street: string;
  readonly houseNumber: string;
  /** As this HIS has it, with or without a space. */
  readonly writtenPostcode: string;
};

type Circumstances = {
  readonly number: number;
  readonly practice: string;
  readonly born: Temporal.PlainDate;
};

/** Family names of generated people; a screen that may show no one must show none of these. */
// biome-ignore format: a table is read by rows
export const familyNames = [
  'Aardenhout', 'Bergsma', 'Cornelissen', 'Dijkgraaf', 'Elzinga', 'Faber', 'Grootveld', 'Hazelhof', 'IJzerman',
  'Jonkvorst', 'Kooiwijk', 'Lammertink', 'Molenkamp', 'Nijland', 'Oosterwold', 'Polderman', 'Riethoven',
  'Schaepman', 'Tolhuis', 'Uiterwaard', 'Veenendal', 'Wagenvoort', 'Zandbergen', 'Özdemirci', 'El Hassouni',
] as const;
const streets = ['Dorpsstraat', 'Molenweg', 'Kerkpad', 'Beukenlaan', 'Havenkade', 'Weidezoom'] as const;
const letters = 'ABCDEFGHJKLMNPRSTVW';

/** Who lives where: made up, but for the few whom a small number is needed of. */
export function drawPerson(chance: Chance, { number, practice, born }: Circumstances): Person {
  const isOfTheFew = number < fewLiveHere.patients;
  const neighbourhood = isOfTheFew ? fewLiveHere.neighbourhood : chance.weighted(neighbourhoodShares);
  const postcode = `${chance.pick(neighbourhood.postcodes)} ${letter(chance)}${letter(chance)}`;
  const hasAddress = isOfTheFew || !chance.percent(1);
  return {
    id: `inwoner-${number + 1}`,
    practice,
    birthDate: chance.percent(0.5) ? undefined : born.toString(),
    sex: chance.weighted(sexes),
    ...(hasAddress ? whereabouts(neighbourhood, postcode) : nowhere),
    name: {
      initials: [`${letter(chance)}.`],
      own: { name: chance.pick(familyNames) },
      order: 'NL1',
    },
    street: chance.pick(streets),
    houseNumber: String(1 + chance.below(120)),
    writtenPostcode: chance.percent(30) ? postcode.replace(' ', '') : postcode,
  };
}

const sexes = [
  ['female', 630],
  ['male', 366],
  ['other', 2],
  ['unknown', 2],
] as const;

const nowhere = { postcode: undefined, municipality: undefined, wijk: undefined };

function whereabouts({ municipality, wijk }: Neighbourhood, postcode: string) {
  return { postcode, municipality, wijk };
}

function letter(chance: Chance): string {
  return letters.charAt(chance.below(letters.length));
}

/** The person as a HIS holds them: more than any count may ask for. */
export function personResource(person: Person, today: Temporal.PlainDate): Patient {
  const { sex, birthDate, municipality, practice } = person;
  const {
    identifier,
    birthDate: _ofToday,
    _gender,
    address,
    ...resource
  } = patientResource(describePerson(person), today);
  return {
    ...resource,
    meta: { lastUpdated: `${today.subtract({ years: 3 })}T08:00:00.000Z` },
    ...(identifier && { identifier: [{ system: ownNumbers, value: person.id }] }),
    gender: sex,
    ...((sex === 'male' || sex === 'female') && { _gender }),
    ...(birthDate && { birthDate }),
    ...(municipality && { address }),
    managingOrganization: { reference: `Organization/${practice}` },
  };
}

// No BSN: there are not enough test numbers for all of them.
const ownNumbers = 'http://example.org/sandbox/patient-number';

/** The person as the stories describe their patients. */
export function describePerson(person: Person): PatientDescription {
  const { id, name, sex, street, houseNumber, writtenPostcode, municipality = '' } = person;
  return {
    id,
    bsn: '',
    name,
    sex: sex === 'male' ? 'male' : 'female',
    age: { years: 0 },
    home: { street, houseNumber, postcode: writtenPostcode, city: municipality },
    mobile: '06 00 00 00 00',
  };
}

/** The person as a reference names them. */
export function personLabel({ name }: Person): string {
  return labelName(name);
}

/** The coach organisation of the place where somebody lives; the practice's own where that is not known. */
export function coachFor({ municipality }: Person): LedgerReferral['coach'] {
  if (municipality === 'Oostdrecht') return 'oostdrecht';
  return municipality === 'Westerkamp' ? 'westerkamp' : 'lindeveen';
}
