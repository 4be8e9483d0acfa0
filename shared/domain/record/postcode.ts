/** The four digits of a Dutch postcode, as a HIS or a person writes it; empty for anything else. */
export function fourDigits(postcode: string): string {
  return /^\s*([1-9]\d{3})(\s*[A-Za-z]{2})?\s*$/.exec(postcode)?.[1] ?? ''; // five figures, or none
}
