import type { Address } from '../record/patient.ts';
import { type Capacity, currentCapacity } from './capacity.ts';

/** By what way a letter goes to an organisation without a server or a portal. */
export const textWays = ['mail', 'fax', 'post'] as const;
export type TextWay = (typeof textWays)[number];

/** How an organisation takes referrals; each carries the same `OutgoingReferral`. Why three: docs/adr/0017-three-carriers.md. */
export type CoachChannel =
  /** At a FHIR server that referrer and coach both reach. */
  | { readonly kind: 'fhir' }
  /**
   * A form on the web. `adapter`: what can fill it, where there is one. `address`: https, of the form or the product.
   * `opens`: by us in a new tab, or only by the HIS, which hands the portal its patient.
   */
  | {
      readonly kind: 'portal';
      readonly name: string;
      readonly adapter: string | undefined;
      readonly address: string;
      readonly opens: 'here' | 'from-his';
    }
  /** A letter. `to`: e-mail address, fax number or postal address. `how`: what else the organisation asks; may be empty. */
  | { readonly kind: 'text'; readonly by: TextWay; readonly to: string; readonly how: string };

/** A coach as the organisation wants to show them; a patient hears the first name. */
export type CoachFace = {
  readonly firstName: string;
  /** When they work, in the organisation's words; empty when not told. */
  readonly hours: string;
  /** Their own number; empty: that of the organisation. */
  readonly phone: string;
  /** A picture as a `data:` address, so that showing it asks nothing of anybody. */
  readonly photo?: string | undefined;
};

/** An organisation that takes Welzijn-op-Recept referrals; a line of the region's directory. */
export type CoachOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly channel: CoachChannel;
  /** FHIR reference at the exchange: `HealthcareService/…` or `Organization/…`. Undefined where no server knows it. */
  readonly reference: string | undefined;
  /** `Organization/…` that provides it, where `reference` is a HealthcareService: permission is given to that. */
  readonly organization?: string | undefined;
  readonly municipalities: readonly string[];
  /** First four digits of postcodes served; empty: the whole municipality. */
  readonly postcodes: readonly string[];
  readonly phone: string;
  /** Until the first talk with the coach, in the region's words ("ongeveer 2 weken"); empty when not known. */
  readonly waitingTime: string;
  /** What it says of its room now; undefined where that is not known. */
  readonly capacity?: Capacity | undefined;
  /** Its coaches, where it shows them. */
  readonly faces?: readonly CoachFace[] | undefined;
};

/** The one coach by name, who will surely be the one; undefined where there are several, or none is named. */
export function onlyCoach({ faces = [] }: Pick<CoachOrganisation, 'faces'>): string | undefined {
  return faces.length === 1 ? faces[0]?.firstName : undefined;
}

/** The organisations that serve this address: postcode first, else municipality. Several: the user chooses. */
export function coachesFor(
  address: Address,
  directory: readonly CoachOrganisation[],
): readonly CoachOrganisation[] {
  if (address.country !== '') return []; // four digits are a postcode in Belgium too

  const digits = fourDigits(address.postcode);
  const byPostcode = directory.filter(({ postcodes }) => digits !== undefined && postcodes.includes(digits));
  if (byPostcode.length > 0) return byPostcode;

  const municipality = comparablePlace(address.municipality);
  return directory.filter(
    ({ municipalities, postcodes }) =>
      municipality !== '' &&
      postcodes.length === 0 &&
      municipalities.some((name) => comparablePlace(name) === municipality),
  );
}

/** The four digits of a Dutch postcode; undefined for anything else, such as five figures. */
function fourDigits(postcode: string): string | undefined {
  return /^([1-9]\d{3})( [A-Z]{2})?$/.exec(postcode)?.[1];
}

/**
 * The name of a municipality as it can be compared: "'s-Hertogenbosch" with any apostrophe or none, "Súdwest-Fryslân"
 * with its accents composed, apart or left out. No two Dutch municipalities differ in these alone.
 */
export function comparablePlace(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}\s\p{Pd}]/gu, '')
    .replaceAll(/[\s\p{Pd}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^gemeente /, '');
}

/**
 * The directory with what the organisations say of their room now. What an organisation says itself goes before the
 * waiting time in the settings; of one that said nothing those stay.
 */
export function withCapacities(
  coaches: readonly CoachOrganisation[],
  capacities: Readonly<Record<string, Capacity>>,
  today: Temporal.PlainDate,
): readonly CoachOrganisation[] {
  return coaches.map((coach) => {
    const said = coach.reference === undefined ? undefined : capacities[coach.reference];
    const capacity = currentCapacity(said, today);
    if (capacity === undefined) return coach;
    return { ...coach, capacity, waitingTime: capacity.status === 'room' ? coach.waitingTime : '' };
  });
}

/** Where an organisation can be told something, in one line: phone, mail or fax; empty when the settings name none. */
export function describeReach({ phone, channel }: CoachOrganisation): string {
  const letterbox = channel.kind === 'text' && channel.by !== 'post' ? channel.to : '';
  return [phone, letterbox].filter((part) => part !== '').join(', ');
}
