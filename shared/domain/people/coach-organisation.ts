import type { Address } from '../record/patient.ts';

/** An organisation that takes Welzijn-op-Recept referrals; a line of the region's directory. */
export type CoachOrganisation = {
  readonly id: string;
  readonly name: string;
  /** FHIR reference at the exchange: `HealthcareService/…` or `Organization/…`. */
  readonly reference: string;
  /** `Organization/…` that provides it, where `reference` is a HealthcareService: permission is given to that. */
  readonly organization?: string | undefined;
  readonly municipalities: readonly string[];
  /** First four digits of postcodes served; empty: the whole municipality. */
  readonly postcodes: readonly string[];
  readonly phone: string;
  /** Until the first talk with the coach, in the region's words ("ongeveer 2 weken"); empty when not known. */
  readonly waitingTime: string;
};

/** The organisations that serve this address: postcode first, else municipality. Several: the user chooses. */
export function coachesFor(
  address: Address,
  directory: readonly CoachOrganisation[],
): readonly CoachOrganisation[] {
  const digits = address.postcode.slice(0, 4);
  const byPostcode = directory.filter(({ postcodes }) => digits !== '' && postcodes.includes(digits));
  if (byPostcode.length > 0) return byPostcode;

  const municipality = address.municipality.trim().toLowerCase();
  return directory.filter(
    ({ municipalities, postcodes }) =>
      municipality !== '' &&
      postcodes.length === 0 &&
      municipalities.some((name) => name.toLowerCase() === municipality),
  );
}
