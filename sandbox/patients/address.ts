import type { Address } from 'fhir/r4';
import { extensions } from './systems.ts';

/** Where somebody lives. */
export type Home = {
  readonly street: string;
  readonly houseNumber: string;
  readonly addition?: string;
  /** As this HIS has it: with or without a space. */
  readonly postcode: string;
  readonly city: string;
  /** Gemeente; the same as the city unless said. */
  readonly municipality?: string;
};

/** An address as nl-core writes it: the line in parts, the municipality as district. */
export function homeAddress(home: Home): Address {
  const { street, houseNumber, addition, postcode, city, municipality = city } = home;
  return {
    extension: [{ url: extensions.addressType, valueCodeableConcept: { coding: [primaryHome] } }],
    use: 'home',
    type: 'both',
    line: [`${street} ${houseNumber}${addition ?? ''}`],
    _line: [
      {
        extension: [
          { url: extensions.streetName, valueString: street },
          { url: extensions.houseNumber, valueString: houseNumber },
          ...(addition ? [{ url: extensions.houseNumberAddition, valueString: addition }] : []),
        ],
      },
    ],
    city,
    district: municipality,
    postalCode: postcode,
    country: 'Nederland',
  };
}

const primaryHome = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-AddressUse',
  code: 'HP',
  display: 'Primary Home',
};
