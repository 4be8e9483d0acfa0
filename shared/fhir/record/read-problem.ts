import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { type Problem, parseIcpc } from '../../domain/record/problem.ts';
import { withoutSlashAtEnd } from '../../domain/record/server-address.ts';
import { z } from '../../zod.ts';
import { icpcSystems, otherDiagnosisSystems } from '../element/codes.ts';
import {
  type Concept,
  conceptSchema,
  mayConcern,
  periodSchema,
  readText,
  referenceSchema,
} from '../element/datatypes.ts';
import { isCurrent } from '../element/is-current.ts';
import { leftOut, type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';

/** STU3 has a bare string where R4 has a concept; Dutch facades send both under the name of R4. */
const statusSchema = z.union([z.string(), conceptSchema]);

const conditionSchema = z.looseObject({
  id: z.string(),
  clinicalStatus: z.optional(statusSchema),
  verificationStatus: z.optional(statusSchema),
  code: z.optional(conceptSchema),
  subject: z.optional(referenceSchema),
  recordedDate: z.optional(z.string()),
  assertedDate: z.optional(z.string()),
  onsetDateTime: z.optional(z.string()),
  onsetPeriod: z.optional(periodSchema),
  abatementDateTime: z.optional(z.string()),
  abatementPeriod: z.optional(periodSchema),
  abatementString: z.optional(z.string()),
  abatementBoolean: z.optional(z.boolean()),
  abatementAge: z.optional(z.looseObject({})),
  abatementRange: z.optional(z.looseObject({})),
});
type Condition = z.output<typeof conditionSchema>;

/**
 * FHIR Condition (R4 or STU3-shaped) of this patient → what it says, one Problem a code: nearly always one, and none
 * of several may be lost. What never was a problem is left out.
 */
export function readProblem(json: unknown, patient: string): ParsedEntry<readonly Problem[]> {
  const parsed = conditionSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const condition = parsed.data;
  if (!mayConcern(patient, condition.subject))
    return { kind: 'unreadable', detail: 'subject: another patient' };
  const verification = codesOf(condition.verificationStatus);
  if (verification.includes('entered-in-error') || verification.includes('refuted')) return leftOut;

  return read(
    toProblems(readIcpcCodes(condition.code), {
      id: condition.id,
      text: readText(condition.code),
      date: dateOf(condition),
      state: stateOf(condition),
    }),
  );
}

/** One Problem for each code of one entry; one without a code when it has none. */
export function toProblems(codes: readonly string[], entry: Omit<Problem, 'icpc'>): readonly Problem[] {
  const [first, ...others] = codes;
  return [
    { ...entry, icpc: first },
    ...others.map((icpc) => ({ ...entry, id: `${entry.id}#${icpc}`, icpc })),
  ];
}

/**
 * The ICPC codes, wherever they stand among the codings; of a code and its sub-title, what says most. What is called
 * ICPC-1-NL and has not its shape is no code: the entry is then known by its text alone.
 */
export function readIcpcCodes(code: Concept | undefined): readonly string[] {
  const codes = new Set(icpcWritten(code).flatMap((one) => parseIcpc(one) ?? []));
  return [...codes].filter((one) => ![...codes].some((other) => other.startsWith(`${one}.`)));
}

/** What is as ICPC code in a concept, well formed or not. */
export function icpcWritten(code: Concept | undefined): readonly string[] {
  return (code?.coding ?? [])
    .filter(({ system }) => system !== undefined && icpcSystems.includes(plainSystem(system)))
    .flatMap((coding) => coding.code?.trim() || []); // a coding without a code says nothing
}

/** Whether a concept has a code of another table of diagnoses than ICPC-1-NL. */
export function isCodedElsewhere(code: Concept): boolean {
  return (code.coding ?? []).some(
    ({ system }) => system !== undefined && otherDiagnosisSystems.includes(plainSystem(system)),
  );
}

/** A system as our table spells it, however a HIS does: another case, a slash at the end, a version, https, a bare OID. */
function plainSystem(system: string): string {
  const [address = ''] = system.trim().toLowerCase().split('|');
  const bareOid = /^(?:urn:)?(?:oid:)?(\d+(?:\.\d+)+)$/.exec(address)?.[1];
  return bareOid === undefined
    ? withoutSlashAtEnd(address.replace(/^https:/, 'http:'))
    : `urn:oid:${bareOid}`;
}

function dateOf({ recordedDate, assertedDate, onsetDateTime, onsetPeriod }: Condition): string | undefined {
  const dates = [recordedDate, assertedDate, onsetDateTime, onsetPeriod?.start].map(parseIsoDate);
  return dates.find((date) => date !== undefined);
}

function stateOf(condition: Condition): Problem['state'] {
  const codes = codesOf(condition.clinicalStatus);
  if (codes.some((code) => code === 'active' || code === 'recurrence' || code === 'relapse')) return 'active';
  if (codes.some((code) => code === 'inactive' || code === 'remission' || code === 'resolved'))
    return 'ended';

  return hasAbated(condition) ? 'ended' : 'unclear';
}

/** Whether any of the forms in which FHIR says when a problem ended is filled. One still to come ends nothing. */
function hasAbated(condition: Condition): boolean {
  const { abatementDateTime, abatementPeriod, abatementBoolean } = condition;
  const date = abatementDateTime ?? abatementPeriod?.start ?? abatementPeriod?.end;
  if (date !== undefined) return isCurrent({ start: date });
  const { abatementAge, abatementRange, abatementString } = condition;
  return (
    abatementBoolean === true || // STU3
    [abatementAge, abatementRange, abatementString].some((said) => said !== undefined)
  );
}

function codesOf(status: string | Concept | undefined): readonly string[] {
  if (status === undefined) return [];
  if (typeof status === 'string') return [status.trim().toLowerCase()];
  const codes = (status.coding ?? []).flatMap(({ code }) => code?.trim().toLowerCase() || []);
  return codes.length > 0 ? codes : [status.text?.trim().toLowerCase() ?? '']; // some write the code as text
}
