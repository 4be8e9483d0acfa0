import { z } from '../../zod.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';

/*
 * What counting looks at. Unlike the schemas of the consult these have no field for anything else: a display with a
 * patient's name, a remark of the coach, a street never get past this file.
 */
type Coding = { readonly system?: string | undefined; readonly code?: string | undefined };
type MinimalConcept = { readonly coding?: Coding[] | undefined };

// Looked at in place: of a hundred thousand referrals, copying each code would take longer than all the counting.
const concept = z.custom<MinimalConcept>(isConcept);
const reference = z.custom<{ readonly reference?: string | undefined }>(
  (json) => isObject(json) && isTextIfAny('reference' in json ? json.reference : undefined),
);
const identifier = z.object({ system: z.optional(z.string()), value: z.optional(z.string()) });
/** What a message hangs on. */
const link = z.object({
  reference: z.optional(z.string()),
  identifier: z.catch(z.optional(identifier), undefined), // in any shape that is not ours: it tells nothing here
});
const period = z.object({ start: z.optional(z.string()), end: z.optional(z.string()) });
const text = z.optional(z.string());

const taskSchema = z.object({
  resourceType: z.literal('Task'),
  id: z.string(),
  meta: z.optional(z.object({ lastUpdated: text })),
  /** Our key of the referral, by which some messages point at it. */
  groupIdentifier: z.catch(z.optional(identifier), undefined),
  status: z.string(),
  businessStatus: z.optional(concept),
  code: z.optional(concept),
  partOf: z._default(z.array(reference), []),
  focus: z.optional(reference),
  for: z.optional(reference),
  authoredOn: text,
  lastModified: text,
  requester: z.optional(reference),
  owner: z.optional(reference),
  executionPeriod: z.optional(period),
  input: z._default(
    z.array(z.object({ type: z.optional(concept), valueCodeableConcept: z.optional(concept) })),
    [],
  ),
  output: z._default(
    z.array(
      z.object({
        type: z.optional(concept),
        valueDateTime: text,
        valueInstant: text,
        valueDate: text,
        valueCodeableConcept: z.optional(concept),
        extension: z._default(z.array(z.object({ url: text, valueCode: text })), []),
      }),
    ),
    [],
  ),
});

const requestSchema = z.object({
  resourceType: z.literal('ServiceRequest'),
  id: z.string(),
  status: text,
  intent: text,
  doNotPerform: z.optional(z.boolean()),
  code: z.optional(concept),
  subject: z.optional(reference),
  authoredOn: text,
  requester: z.optional(reference),
  reasonCode: z._default(z.array(concept), []),
  orderDetail: z._default(z.array(concept), []),
});

const patientSchema = z.object({
  resourceType: z.literal('Patient'),
  id: z.string(),
  gender: text,
  birthDate: text,
  address: z._default(
    z.array(
      z.object({
        use: text,
        type: text,
        district: text,
        postalCode: text,
        country: text,
        period: z.optional(period),
      }),
    ),
    [],
  ),
});

const messageSchema = z.object({
  resourceType: z.literal('Communication'),
  id: z.string(),
  status: z.string(),
  sent: text,
  received: text,
  basedOn: z._default(z.array(link), []),
  about: z._default(z.array(link), []),
  partOf: z._default(z.array(link), []),
  inResponseTo: z._default(z.array(link), []),
  sender: z.optional(reference),
});

const declineSchema = z.object({
  resourceType: z.literal('Procedure'),
  id: z.string(),
  status: z.string(),
  statusReason: z.optional(concept),
  code: z.optional(concept),
  performedDateTime: text,
  performedPeriod: z.optional(period),
});

/** What is left of each kind of resource. */
export type SeenTask = z.output<typeof taskSchema>;
export type SeenRequest = z.output<typeof requestSchema>;
export type SeenPatient = z.output<typeof patientSchema>;
export type SeenMessage = z.output<typeof messageSchema>;
export type SeenDecline = z.output<typeof declineSchema>;

/** A resource → what counting may see of it; undefined when it is not of this kind, or not to be understood. */
export const seeTask = (json: unknown): SeenTask | undefined => see(taskSchema, json);
export const seeRequest = (json: unknown): SeenRequest | undefined => see(requestSchema, json);
export const seePatient = (json: unknown): SeenPatient | undefined => see(patientSchema, json);
export const seeMessage = (json: unknown): SeenMessage | undefined => see(messageSchema, json);
export const seeDecline = (json: unknown): SeenDecline | undefined => see(declineSchema, json);

/** One with a modifier that we do not know is not understood, whatever else it says. */
function see<T>(schema: { safeParse(json: unknown): { readonly data?: T | undefined } }, json: unknown) {
  return hasUnknownModifier(json) ? undefined : schema.safeParse(json).data;
}

function isConcept(json: unknown): boolean {
  if (!isObject(json)) return false;
  if (!('coding' in json) || json.coding === undefined) return true;
  return Array.isArray(json.coding) && json.coding.every(isCoding);
}

function isCoding(json: unknown): boolean {
  if (!isObject(json)) return false;
  return (
    isTextIfAny('system' in json ? json.system : undefined) &&
    isTextIfAny('code' in json ? json.code : undefined)
  );
}

function isObject(json: unknown): json is object {
  return typeof json === 'object' && json !== null;
}

function isTextIfAny(json: unknown): boolean {
  return json === undefined || typeof json === 'string';
}
