import type { Address } from '../record/patient.ts';

/** How much of the address goes along. */
export type AddressShared = 'address' | 'postcode' | 'nothing';

/** Postcode and city are enough to find a coach and an activity nearby, so more is only shared when chosen. */
export const addressSharedByDefault: AddressShared = 'postcode';

/** The address as far as it is shared, on one line. */
export function sharedAddress({ line, postcode, city }: Address, shared: AddressShared): string {
  if (shared === 'nothing') return '';
  const place = joined([postcode, city], ' ');
  return shared === 'address' ? joined([line, place], ', ') : place;
}

function joined(parts: readonly string[], between: string): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between);
}
