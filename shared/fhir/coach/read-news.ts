import type { WrittenToCoach } from '../../domain/answer/coach-news.ts';
import type { CoachTeam } from '../../domain/answer/coach-team.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Clock } from '../../ports/clock.ts';
import { z } from '../../zod.ts';
import { referenceSchema, relativeReference } from '../element/datatypes.ts';
import { notSent } from '../referral/read-communication.ts';
import { leftOut, type ParsedEntry, read, readList, unreadable } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import type { FhirTransport } from '../server/transport.ts';

/** Older messages are in their referral, and are no news. */
const DAYS_OF_NEWS = 180;

const references = z._default(z.array(referenceSchema), []);
const writtenSchema = z.looseObject({
  status: z.string(),
  about: references,
  basedOn: references,
  recipient: references,
  sent: z.optional(z.string()),
  meta: z.optional(z.looseObject({ lastUpdated: z.optional(z.string()) })),
});

const elements = 'status,modifierExtension,sent,about,basedOn,recipient';

/** Who wrote what is not read here: only that something came for the organisation, about which referral, and when. */
export async function readWrittenToCoach(
  transport: FhirTransport,
  { owners }: Pick<CoachTeam, 'owners'>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Knowledge<readonly WrittenToCoach[]>> {
  const since = clock.now().subtract({ hours: 24 * DAYS_OF_NEWS });
  const query = `Communication?recipient=${owners.map(encodeURIComponent).join(',')}&_elements=${elements}`;
  const lately = `&_lastUpdated=ge${since.toString({ smallestUnit: 'second' })}`;
  const found = await searchInOtherWords(transport, [`${query}${lately}`, query], signal);
  return readList(found, 'Communication', (json) => readWritten(json, owners));
}

/** A server may not mind the recipient: what is not for the organisation is left out. */
function readWritten(json: unknown, owners: readonly string[]): ParsedEntry<WrittenToCoach> {
  const parsed = writtenSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const { status, about, basedOn, recipient, sent, meta } = parsed.data;
  const isForUs = pointedAt(recipient).some((one) => owners.includes(one));
  if (!isForUs || notSent.includes(status)) return leftOut;
  return read({ on: pointedAt([...about, ...basedOn]), at: sent ?? meta?.lastUpdated });
}

function pointedAt(all: readonly z.output<typeof referenceSchema>[]): readonly string[] {
  return all.flatMap(({ reference }) => relativeReference(reference) ?? []); // by identifier only: not ours
}
