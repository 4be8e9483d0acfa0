/** A line of a region's own table of postcodes. */
export type Neighbourhood = {
  /** The four digits of its Dutch postcodes. */
  readonly postcodes: readonly [string, ...string[]];
  readonly municipality: string;
  readonly wijk: string;
};

/** Where exactly this many live, however many referrals are generated: a small number, to be hidden. */
export const fewLiveHere = {
  neighbourhood: { postcodes: ['9994'], municipality: 'Lindeveen', wijk: 'Buitengebied' },
  patients: 3,
} as const;

/** How many people live where, for the rest. All made up. */
export const neighbourhoodShares: readonly (readonly [Neighbourhood, number])[] = [
  [{ postcodes: ['9991'], municipality: 'Lindeveen', wijk: 'Noord' }, 24],
  [{ postcodes: ['9992'], municipality: 'Lindeveen', wijk: 'Centrum' }, 32],
  [{ postcodes: ['9993', '9988'], municipality: 'Lindeveen', wijk: 'Zuid' }, 20],
  [{ postcodes: ['9995'], municipality: 'Oostdrecht', wijk: 'Dorp' }, 13],
  [{ postcodes: ['9996'], municipality: 'Oostdrecht', wijk: 'Haven' }, 6],
  [{ postcodes: ['9997'], municipality: 'Westerkamp', wijk: 'Westerkamp' }, 5],
];

/** Which postcodes make which wijk, as a region would set it. */
export const wijken: readonly Neighbourhood[] = [
  ...neighbourhoodShares.map(([neighbourhood]) => neighbourhood),
  fewLiveHere.neighbourhood,
];

/** Patients on the list of a practice that refers this many in three years: somewhat over 0.5 % a year. */
export function listSizeFor(referrals: number): number {
  return Math.round(referrals / 3 / 0.0056);
}
