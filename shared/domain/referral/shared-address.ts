import type { Address } from '../record/patient.ts';
import type { AddressShared } from './referral-edits.ts';

/** A coach who calls needs no address, so none goes along unless it is chosen. Why: docs/clinical/privacy.md#what-leaves. */
export const addressSharedByDefault: AddressShared = 'nothing';

/** The address as far as it is shared, on one line. */
export function sharedAddress({ line, postcode, city, country }: Address, shared: AddressShared): string {
  if (shared === 'nothing') return '';
  const place = joinParts([joinParts([postcode, city], ' '), country], ', ');
  return shared === 'address' ? joinParts([line, place], ', ') : place;
}

function joinParts(parts: readonly string[], between: string): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between);
}
