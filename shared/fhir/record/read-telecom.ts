import { z } from '../../zod.ts';
import { extensions, systems } from '../element/codes.ts';
import {
  extensionSchema,
  findCode,
  periodSchema,
  primitiveExtensionSchema,
  readText,
} from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';

/** A ContactPoint; nl-core says "mobile" in an extension on `system`, others in `use`. */
export const telecomSchema = z.looseObject({
  system: z.optional(z.string()),
  _system: z.optional(primitiveExtensionSchema),
  value: z.optional(z.string()),
  _value: z.optional(primitiveExtensionSchema),
  use: z.optional(z.string()),
  rank: z.optional(z.number()),
  period: z.optional(periodSchema),
  extension: z._default(z.array(extensionSchema), []),
});
type Telecom = z.output<typeof telecomSchema>;
type TelecomExtension = z.output<typeof extensionSchema>;

const UNRANKED = 1_000;

/** Phone numbers that may reach somebody now, in the HIS's order, else mobile first and work last; as written there. */
export function readPhones(telecom: readonly Telecom[]): readonly string[] {
  const phones = telecom
    .filter((point) => isInUse(point) && ['phone', 'sms'].includes(kindOf(point)))
    .map((point) => ({ number: withoutScheme(point.value), order: orderOf(point) }))
    .filter(({ number }) => /[1-9]/.test(number)) // "geen", "-" and "0000000000" are no numbers
    .sort((one, other) => one.order - other.order)
    .map(({ number }) => number);
  return [...new Set(phones)];
}

/**
 * All that the HIS notes beside the phone numbers in use, each remark once: words in any extension (nl-core `ext-Comment`
 * and whatever others use, also inside another), and words in the number itself ("06-00000001 (dochter)"). Empty when it notes nothing.
 */
export function readPhoneRemark(telecom: readonly Telecom[]): string {
  const remarks = telecom
    .filter((point) => isInUse(point) && !notForCalling.includes(kindOf(point))) // without a system: perhaps a number
    .flatMap((point) => [
      ...[...point.extension, ...(point._value?.extension ?? [])].flatMap(remarkIn),
      ...wordsInNumber(point.value),
    ]);
  return [...new Set(remarks)].join('; ');
}

const notForCalling: readonly string[] = ['email', 'url', 'fax', 'pager'];

/** Parts of a number, which some servers send beside it in words. */
const numberParts = /contactpoint-(area|country|extension|local)$/;

/** The words of an extension and of those inside it. */
function remarkIn(extension: TelecomExtension): readonly string[] {
  const { url, valueString, valueMarkdown, valueCodeableConcept } = extension;
  if (numberParts.test(url)) return [];
  const words = (valueString ?? valueMarkdown ?? readText(valueCodeableConcept)).trim();
  const inside = primitiveExtensionSchema.safeParse(extension).data?.extension ?? []; // most have none
  return [...(words === '' ? [] : [words]), ...inside.flatMap(remarkIn)];
}

/** A whole number with its words, when there is more in it than how numbers are written ("tel.", "toestel 12"). */
function wordsInNumber(value = ''): readonly string[] {
  const words = withoutScheme(value).replaceAll(/\b(tel|mob|mobiel|toestel|tst|ext|x)\b\.?/gi, '');
  return /\p{L}/u.test(words) ? [withoutScheme(value)] : [];
}

/** The e-mail address to use, home before work; empty when there is none. */
export function readEmail(telecom: readonly Telecom[]): string {
  const emails = telecom
    .filter((point) => isInUse(point) && kindOf(point) === 'email')
    .toSorted((one, other) => orderOf(one) - orderOf(other));
  const email =
    emails.find(({ rank }) => rank !== undefined) ?? emails.find(({ use }) => use !== 'work') ?? emails[0];
  return withoutScheme(email?.value);
}

/** Its system; where the HIS gives none, or `other`, what it looks like. Empty when that does not tell. */
function kindOf({ system, value = '' }: Telecom): string {
  const written = system?.trim().toLowerCase() ?? ''; // some HISs leave it out
  if (written !== '' && written !== 'other') return written;
  if (/^\S+@\S+$/.test(value.trim())) return 'email';
  return /^\+?[\d\s().-]{8,}$/.test(withoutScheme(value)) ? 'phone' : written;
}

function isInUse({ use, period }: Telecom): boolean {
  return use !== 'old' && isCurrent(period);
}

/** The order that the HIS gives goes first; what has none comes after it. */
function orderOf(point: Telecom): number {
  const kind = isMobile(point) ? 0 : point.use === 'work' ? 2 : 1;
  return (point.rank ?? UNRANKED) * 10 + kind;
}

function isMobile({ use, value = '', _system }: Telecom): boolean {
  const specification = _system?.extension?.find(({ url }) => url === extensions.codeSpecification);
  return (
    use === 'mobile' ||
    findCode(specification?.valueCodeableConcept, systems.addressUse) === 'MC' ||
    /^(tel:)?\s*(06|\+316|00316)/.test(value.replaceAll(/[\s-]/g, ''))
  );
}

function withoutScheme(value = ''): string {
  return value.replace(/^(tel|mailto):/i, '').trim();
}
