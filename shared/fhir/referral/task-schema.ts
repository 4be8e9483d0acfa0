import { z } from '../../zod.ts';
import {
  conceptSchema,
  identifierSchema,
  mayConcern,
  periodSchema,
  referenceSchema,
  typeInReference,
} from '../element/datatypes.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { outputSchema } from './read-output.ts';

const taskExtensionSchema = z.looseObject({
  url: z.string(),
  valueReference: z.optional(referenceSchema),
  valueDate: z.optional(z.string()),
});

/** A Task as a coach's system may leave it; `status` is any text, because states differ between versions. */
const storedSchema = z.looseObject({
  resourceType: z.literal('Task'),
  id: z.string(),
  meta: z.optional(z.looseObject({ versionId: z.optional(z.string()), lastUpdated: z.optional(z.string()) })),
  identifier: z._default(z.array(identifierSchema), []),
  groupIdentifier: z.optional(identifierSchema),
  partOf: z._default(z.array(referenceSchema), []),
  code: z.optional(conceptSchema),
  status: z.string(),
  statusReason: z.optional(conceptSchema),
  businessStatus: z.optional(conceptSchema),
  basedOn: z._default(z.array(referenceSchema), []),
  focus: z.optional(referenceSchema),
  for: z.optional(referenceSchema),
  authoredOn: z.optional(z.string()),
  lastModified: z.optional(z.string()),
  requester: z.optional(referenceSchema),
  owner: z.optional(referenceSchema),
  executionPeriod: z.optional(periodSchema),
  restriction: z.optional(z.looseObject({ period: z.optional(periodSchema) })),
  note: z._default(
    z.array(
      z.looseObject({
        text: z.optional(z.string()),
        time: z.optional(z.string()),
        authorString: z.optional(z.string()),
        authorReference: z.optional(referenceSchema),
      }),
    ),
    [],
  ),
  input: z._default(
    z.array(
      z.looseObject({
        type: z.optional(conceptSchema),
        valueCodeableConcept: z.optional(conceptSchema),
        valueString: z.optional(z.string()),
      }),
    ),
    [],
  ),
  output: z._default(z.array(outputSchema), []),
  contained: z._default(z.array(z.unknown()), []),
  extension: z.catch(z.optional(z.array(taskExtensionSchema)), undefined), // of others, in any shape: not ours to read
});

/** The same, with as `focus` the order that it is about, which some systems name in `basedOn` alone. */
export const taskSchema = z.pipe(
  storedSchema,
  z.transform(({ basedOn, ...task }) => {
    const order = basedOn.find(({ reference }) => typeInReference(reference) === 'ServiceRequest');
    const focus = task.focus ?? order;
    return { ...task, ...(focus !== undefined && { focus }) };
  }),
);

/** What we read of a Task. */
export type FhirTask = z.output<typeof taskSchema>;

/** FHIR Task of this patient. */
export function readTask(json: unknown, patient: string): ParsedEntry<FhirTask> {
  const task = readAnyTask(json);
  const isAnothers = task.kind === 'read' && !mayConcern(patient, task.value.for);
  return isAnothers ? { kind: 'unreadable', detail: 'for: another patient' } : task;
}

/** FHIR Task, whoever it is for. */
export function readAnyTask(json: unknown): ParsedEntry<FhirTask> {
  const parsed = taskSchema.safeParse(json);
  return parsed.success ? read(parsed.data) : unreadable(parsed.error);
}
