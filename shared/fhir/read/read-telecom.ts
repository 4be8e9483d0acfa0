import { z } from '../../zod.ts';
import { extensions, systems } from '../codes.ts';
import { codeOf, extensionSchema, periodSchema, primitiveExtensionSchema } from './datatypes.ts';

/** A ContactPoint; nl-core says "mobile" in an extension on `system`, others in `use`. */
export const telecomSchema = z.looseObject({
  system: z.optional(z.string()),
  _system: z.optional(primitiveExtensionSchema),
  value: z.optional(z.string()),
  use: z.optional(z.string()),
  period: z.optional(periodSchema),
  extension: z._default(z.array(extensionSchema), []),
});
type Telecom = z.output<typeof telecomSchema>;

/** Phone numbers that may reach somebody now, mobile first, work last; as written in the HIS. */
export function readPhones(telecom: readonly Telecom[]): readonly string[] {
  const phones = telecom
    .filter((point) => isCurrent(point) && (point.system === 'phone' || point.system === 'sms'))
    .map((point) => ({ number: withoutScheme(point.value), rank: rankOf(point) }))
    .filter(({ number }) => number !== '')
    .sort((one, other) => one.rank - other.rank)
    .map(({ number }) => number);
  return [...new Set(phones)];
}

/** What the HIS notes beside the phone numbers in use (nl-core `ext-Comment`), each remark once. */
export function readPhoneRemark(telecom: readonly Telecom[]): string {
  const remarks = telecom
    .filter((point) => isCurrent(point) && point.system === 'phone')
    .flatMap(({ extension }) => extension.filter(({ url }) => url === extensions.comment))
    .flatMap(({ valueString }) => valueString?.trim() || []); // a comment without words says nothing
  return [...new Set(remarks)].join('; ');
}

/** The e-mail address to use, home before work; empty when there is none. */
export function readEmail(telecom: readonly Telecom[]): string {
  const emails = telecom.filter((point) => isCurrent(point) && point.system === 'email');
  const email = emails.find(({ use }) => use !== 'work') ?? emails[0];
  return withoutScheme(email?.value);
}

function isCurrent({ use, period }: Telecom): boolean {
  return use !== 'old' && !period?.end;
}

function rankOf(point: Telecom): number {
  if (isMobile(point)) return 0;
  return point.use === 'work' ? 2 : 1;
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
