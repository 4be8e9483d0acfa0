import { z } from '../../zod.ts';
import { extensions, systems } from '../codes.ts';
import { codeOf, extensionSchema, periodSchema, primitiveExtensionSchema } from './datatypes.ts';
import { isCurrent } from './is-current.ts';

/** A ContactPoint; nl-core says "mobile" in an extension on `system`, others in `use`. */
export const telecomSchema = z.looseObject({
  system: z.optional(z.string()),
  _system: z.optional(primitiveExtensionSchema),
  value: z.optional(z.string()),
  use: z.optional(z.string()),
  rank: z.optional(z.number()),
  period: z.optional(periodSchema),
  extension: z._default(z.array(extensionSchema), []),
});
type Telecom = z.output<typeof telecomSchema>;

const UNRANKED = 1_000;

/** Phone numbers that may reach somebody now, in the HIS's order, else mobile first and work last; as written there. */
export function readPhones(telecom: readonly Telecom[]): readonly string[] {
  const phones = telecom
    .filter((point) => isInUse(point) && (point.system === 'phone' || point.system === 'sms'))
    .map((point) => ({ number: withoutScheme(point.value), order: orderOf(point) }))
    .filter(({ number }) => number !== '')
    .sort((one, other) => one.order - other.order)
    .map(({ number }) => number);
  return [...new Set(phones)];
}

/** What the HIS notes beside the phone numbers in use (nl-core `ext-Comment`), each remark once. */
export function readPhoneRemark(telecom: readonly Telecom[]): string {
  const remarks = telecom
    .filter((point) => isInUse(point) && point.system === 'phone')
    .flatMap(({ extension }) => extension.filter(({ url }) => url === extensions.comment))
    .flatMap(({ valueString }) => valueString?.trim() || []); // a comment without words says nothing
  return [...new Set(remarks)].join('; ');
}

/** The e-mail address to use, home before work; empty when there is none. */
export function readEmail(telecom: readonly Telecom[]): string {
  const emails = telecom
    .filter((point) => isInUse(point) && point.system === 'email')
    .toSorted((one, other) => orderOf(one) - orderOf(other));
  const email =
    emails.find(({ rank }) => rank !== undefined) ?? emails.find(({ use }) => use !== 'work') ?? emails[0];
  return withoutScheme(email?.value);
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
    codeOf(specification?.valueCodeableConcept, systems.addressUse) === 'MC' ||
    /^(tel:)?\s*(06|\+316|00316)/.test(value.replaceAll(/[\s-]/g, ''))
  );
}

function withoutScheme(value = ''): string {
  return value.replace(/^(tel|mailto):/i, '').trim();
}
