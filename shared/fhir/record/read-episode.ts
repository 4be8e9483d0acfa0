import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { Problem } from '../../domain/record/problem.ts';
import { z } from '../../zod.ts';
import {
  type Concept,
  conceptSchema,
  mayConcern,
  periodSchema,
  readText,
  referenceSchema,
  relativeReference,
  typeInReference,
} from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, readResourceType, unreadable } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import { icpcWritten, isCodedElsewhere, readIcpcCodes, readProblem, toProblems } from './read-problem.ts';

const episodeSchema = z.looseObject({
  id: z.string(),
  status: z.optional(z.string()),
  patient: z.optional(referenceSchema),
  period: z.optional(periodSchema),
  type: z._default(z.array(conceptSchema), []),
  diagnosis: z._default(z.array(z.looseObject({ condition: z.optional(referenceSchema) })), []),
  contained: z._default(z.array(z.looseObject({ id: z.optional(z.string()) })), []),
});
type Episode = z.output<typeof episodeSchema>;

/** Ids of the Conditions that came along with episodes. */
export function includedConditions(found: Found): ReadonlySet<string> {
  const resources = found.kind === 'failed' ? [] : found.resources;
  const conditions = resources.filter((one) => readResourceType(one) === 'Condition');
  return new Set(conditions.flatMap((one) => idSchema.safeParse(one).data?.id ?? [])); // without an id it is not pointed to
}

const idSchema = z.looseObject({ id: z.string() });

/**
 * FHIR EpisodeOfCare of this patient → what it says by itself: the ICPC code of its type, and contained Conditions.
 * One that points to a Condition that did not come along is not read whole.
 */
export function readEpisode(
  json: unknown,
  patient: string,
  included: ReadonlySet<string>,
): ParsedEntry<readonly Problem[]> {
  const parsed = episodeSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const episode = parsed.data;
  if (!mayConcern(patient, episode.patient))
    return { kind: 'unreadable', detail: 'patient: another patient' };
  if (episode.status === 'entered-in-error' || episode.status === 'cancelled') return leftOut;
  if (!hasAllConditions(episode, included))
    return { kind: 'unreadable', detail: 'diagnosis.condition: not there' };

  const contained = episode.contained
    .filter((one) => readResourceType(one) === 'Condition')
    .map((one) => readProblem({ ...one, id: `${episode.id}#${one.id}` }, patient));
  const hasConditions = episode.diagnosis.length > 0 || contained.length > 0;
  // Not coded as a diagnosis ("huisartsenzorg") it is a kind of care; in another table it counts where no Condition says more.
  const typed = episode.type
    .filter((type) => icpcWritten(type).length > 0 || (!hasConditions && isCodedElsewhere(type)))
    .map((type) => typeProblems(type, episode));
  const entries = [...contained, ...typed];
  const wrong = entries.find(({ kind }) => kind === 'unreadable');
  return wrong ?? read(entries.flatMap((entry) => (entry.kind === 'read' ? entry.value : [])));
}

function hasAllConditions({ diagnosis }: Episode, included: ReadonlySet<string>): boolean {
  return diagnosis.every(({ condition }) => {
    if (typeInReference(condition?.reference) === undefined) return true; // contained, or in words
    const id = relativeReference(condition?.reference)?.slice('Condition/'.length);
    return id !== undefined && included.has(id);
  });
}

function typeProblems(concept: Concept, { id, status, period }: Episode): ParsedEntry<readonly Problem[]> {
  const hasEnded = status === 'finished' || (status === undefined && period?.end !== undefined);
  const date = parseIsoDate(period?.start);
  return read(
    toProblems(readIcpcCodes(concept), {
      id,
      text: readText(concept),
      date,
      state: hasEnded ? 'ended' : 'active',
    }),
  );
}
