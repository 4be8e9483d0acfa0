import { type WijkTable, wijkOf } from '../indicators/demographics.ts';
import { comparablePlace } from '../people/coach-organisation.ts';
import type { Address } from '../record/patient.ts';
import { fourDigits } from '../record/postcode.ts';
import type { Activity, ActivityPlace } from './activity.ts';

/**
 * From where nearness is measured. It is worked out and used in this browser: no part of it goes into any request.
 * `nowhere`: neither the patient's address nor the practice's postcode is known.
 */
export type Near = {
  readonly from: 'patient' | 'practice' | 'nowhere';
  /** Four digits; empty when not known. */
  readonly postcode: string;
  readonly wijk: string;
  readonly municipality: string;
};

/** How near an activity is. Two that are equally near are not told apart: four digits of a postcode are no distance. */
export const nearnesses = ['wijk', 'municipality', 'elsewhere'] as const;
export type Nearness = (typeof nearnesses)[number];

/** The patient's own place where the record tells it, else the practice's. `table`: which postcodes make which wijk. */
export function nearTo(address: Address, practicePostcode: string, table: WijkTable): Near {
  const isDutch = address.country === '';
  const postcode = isDutch ? fourDigits(address.postcode) : '';
  const found = isDutch ? wijkOf(address.postcode, table) : undefined;
  const municipality = isDutch ? (found?.municipality ?? (address.municipality || address.city)) : '';
  if (postcode !== '' || municipality !== '') {
    return { from: 'patient', postcode, wijk: found?.wijk ?? '', municipality };
  }
  const own = wijkOf(practicePostcode, table);
  const digits = fourDigits(practicePostcode);
  if (digits === '') return { from: 'nowhere', postcode: '', wijk: '', municipality: '' };
  return {
    from: 'practice',
    postcode: digits,
    wijk: own?.wijk ?? '',
    municipality: own?.municipality ?? '',
  };
}

/** The nearest place of an activity and how near that is; of an activity without a place there is none. */
export type NearestPlace = { readonly nearness: Nearness; readonly place: ActivityPlace | undefined };

/**
 * Measures activities from one place. Names of wijken recur ("Centrum"), so a wijk counts only where no other
 * municipality is told.
 */
export function measureFrom(near: Near): (activity: Pick<Activity, 'places'>) => NearestPlace {
  const seen = new Map<string, string>(); // a map has few names of places, and each is looked at often
  const comparable = (name: string) => {
    const before = seen.get(name);
    if (before !== undefined) return before;
    const made = comparablePlace(name);
    seen.set(name, made);
    return made;
  };
  const wijk = comparable(near.wijk);
  const municipality = comparable(near.municipality);

  function nearnessOf(place: ActivityPlace): Nearness {
    if (near.postcode !== '' && place.postcode === near.postcode) return 'wijk';
    const towns = [place.municipality, place.city].map(comparable).filter((name) => name !== '');
    const isSameTown = municipality !== '' && towns.includes(municipality);
    const isOtherTown = municipality !== '' && towns.length > 0 && !isSameTown;
    if (wijk !== '' && comparable(place.wijk) === wijk && !isOtherTown) return 'wijk';
    return isSameTown ? 'municipality' : 'elsewhere';
  }

  return ({ places }) => {
    const measured = places.map(nearnessOf);
    const nearness = nearnesses.find((one) => measured.includes(one)) ?? 'elsewhere'; // no place is told
    return { nearness, place: places[measured.indexOf(nearness)] };
  };
}
