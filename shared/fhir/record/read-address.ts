import type { Address } from '../../domain/record/patient.ts';
import { z } from '../../zod.ts';
import { extensions } from '../element/codes.ts';
import { extensionText, periodSchema, primitiveExtensionSchema, readText } from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';

/** A FHIR Address, with nl-core's street and house number beside the line. */
export const addressSchema = z.looseObject({
  use: z.optional(z.string()),
  type: z.optional(z.string()),
  text: z.optional(z.string()),
  line: z.optional(z.array(z.nullable(z.string()))),
  _line: z.optional(z.array(z.nullable(primitiveExtensionSchema))),
  city: z.optional(z.string()),
  district: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  country: z.optional(z.string()),
  _country: z.optional(primitiveExtensionSchema),
  period: z.optional(periodSchema),
});
type FhirAddress = z.output<typeof addressSchema>;

const noAddress: Address = { line: '', postcode: '', city: '', municipality: '', country: '' };

/** Where somebody lives now. */
export function readAddress(addresses: readonly FhirAddress[]): Address {
  const current = addresses.filter(({ use, period }) => use !== 'old' && isCurrent(period));
  const own = current.filter(({ use }) => use !== 'work' && use !== 'billing');
  const lived = own.filter(({ type }) => type !== 'postal'); // a PO box is no home
  const home = [...lived, ...own].find(({ use }) => use === 'home');
  const chosen = home !== undefined && lived.includes(home) ? home : (lived[0] ?? home ?? own[0]);
  if (chosen === undefined) return noAddress;

  const inText = partsIn(chosen);
  return {
    line: lineOf(chosen) || inText.line,
    postcode: postcodeOf(chosen.postalCode ?? inText.postcode),
    city: composed(chosen.city ?? inText.city),
    municipality: composed(chosen.district),
    country: countryOf(chosen),
  };
}

function lineOf({ line = [], _line = [] }: FhirAddress): string {
  const written = line.flatMap((part) => part?.trim() || []); // a line may be only its parts
  if (written.length > 0) return written.join(', ');

  const parts = _line.flatMap((part) => part?.extension ?? []);
  const number = [extensions.houseNumber, extensions.houseNumberAddition]
    .map((url) => extensionText(parts, url) ?? '')
    .join('');
  const indication = extensionText(parts, extensions.houseNumberIndication);
  const assembled = [extensionText(parts, extensions.streetName), indication, number]
    .filter(Boolean)
    .join(' ');
  return assembled;
}

/** Street, postcode and place of an address that is written as one text ("Dijk 12, 9991 AA Lindeveen"). */
function partsIn({ text = '' }: FhirAddress): {
  readonly line: string;
  readonly postcode: string;
  readonly city: string;
} {
  const [, line = text.split('\n')[0] ?? '', postcode = '', city = ''] =
    /^(.*?)[\s,]*\b([1-9]\d{3} ?[A-Z]{2})\b[\s,]*([^\n,]*)/s.exec(text) ?? []; // without a Dutch postcode: its first line
  return { line: line.replaceAll(/\s*\n\s*/g, ', ').trim(), postcode, city };
}

/** "9999ZZ", "9999 zz" and "NL-9999 ZZ" as "9999 ZZ"; a foreign postcode, or more than a postcode, as it is. */
function postcodeOf(postalCode = ''): string {
  const dutch = /^\s*(?:NL[\s-]*)?(\d{4})\s*([A-Za-z]{2})\s*$/i.exec(postalCode);
  return dutch ? `${dutch[1]} ${dutch[2]?.toUpperCase()}` : postalCode.trim();
}

/** In one spelling: letters with their accents composed, and straight apostrophes. */
function composed(text = ''): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .trim();
}

/** The Netherlands, and words for "not known"; 6030 and 0000 are of the Dutch registry's own table of countries. */
const homeCountries: readonly string[] = [
  ...['nl', 'nld', '528', '6030', 'nederland', 'netherlands', 'the netherlands', 'holland', 'niederlande'],
  ...['koninkrijk der nederlanden', 'kingdom of the netherlands', 'pays-bas', 'les pays-bas'],
  ...['', '-', '0000', 'onbekend', 'unknown'],
];

function countryOf({ country, _country }: FhirAddress): string {
  const coded = _country?.extension?.map(({ valueCodeableConcept }) => valueCodeableConcept) ?? []; // nearly always uncoded
  const written = composed(country) || coded.map(readText).find(Boolean) || '';
  const codes = coded.flatMap((concept) => concept?.coding?.flatMap(({ code }) => code ?? []) ?? []);
  return [written, ...codes].some((one) => homeCountries.includes(one.toLowerCase())) ? '' : written;
}
