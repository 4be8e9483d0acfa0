import type { DraftPerson } from '../../domain/drafts/kept-draft.ts';
import { patientId } from '../../domain/record/patient.ts';
import type { ListedPatient, WorklistItem } from '../../domain/worklist/worklist-item.ts';
import { z } from '../../zod.ts';
import { type Reference, relativeReference } from '../element/datatypes.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import type { NamesByReference } from '../element/names.ts';
import { nameSchema, readName } from '../record/read-name.ts';
import { readBirthDate, readRecordStatus, recordShape } from '../record/read-patient.ts';
import { readStage } from '../referral/read-draft.ts';
import { noLookups } from '../referral/read-messages.ts';
import { type FhirServiceRequest, toReferral } from '../referral/read-referral.ts';
import type { FhirTask } from '../referral/task-schema.ts';

const listedSchema = z.looseObject({
  resourceType: z.literal('Patient'),
  id: z.string(),
  ...recordShape,
  name: z._default(z.array(nameSchema), []),
  birthDate: z.optional(z.string()),
});

/** FHIR Patient → whom a line is about; undefined for what is none, or cannot be understood. */
export function readListedPatient(json: unknown): ListedPatient | undefined {
  if (hasUnknownModifier(json)) return undefined;
  const parsed = listedSchema.safeParse(json);
  if (!parsed.success) return undefined;

  const { id, name, birthDate } = parsed.data;
  const { family, initials, spoken } = readName(name);
  const first = spoken.endsWith(family) ? spoken.slice(0, spoken.length - family.length).trim() : initials;
  return {
    id: patientId(id),
    name: [family, first].filter(Boolean).join(', ') || spoken,
    birthDate: readBirthDate(birthDate),
    use: readRecordStatus(parsed.data).use,
  };
}

/** Task, request and patient → a line of the practice's list, to which messages come later. */
export function toWorklistItem(
  task: FhirTask,
  request: FhirServiceRequest,
  patients: ReadonlyMap<string, ListedPatient>,
  names: NamesByReference,
): WorklistItem {
  return {
    referral: toReferral(task, request, [], { ...noLookups, names }),
    patient: patientOf(task.for, patients),
    by: personIn(task.requester ?? request.requester),
    preparedBy: personIn(request.requester),
    stage: readStage(task),
  };
}

/** Somebody whom the server names but does not show keeps the name that the Task gives. */
function patientOf(
  reference: Reference | undefined,
  patients: ReadonlyMap<string, ListedPatient>,
): ListedPatient | undefined {
  const id = /^Patient\/(.+)$/.exec(relativeReference(reference?.reference) ?? '')?.[1];
  if (id === undefined) return undefined;
  return (
    patients.get(id) ?? { id: patientId(id), name: reference?.display ?? '', birthDate: '', use: undefined }
  );
}

function personIn(reference: Reference | undefined): DraftPerson {
  const name = reference?.display?.split(',')[0]?.trim() ?? ''; // "name, role, practice", as a referral names them
  return { reference: relativeReference(reference?.reference) ?? '', name };
}
