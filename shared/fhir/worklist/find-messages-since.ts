import { entriesRead } from '../../domain/knowledge.ts';
import { missingParents, readMessageSeen } from '../referral/read-communication.ts';
import { readList } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import { type Found, searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';

/** Who wrote, when and on what; neither words nor what a patient is called. */
const elements = [
  ...['status', 'modifierExtension', 'sent', 'received', 'sender'],
  ...['basedOn', 'about', 'partOf', 'inResponseTo'],
].join(',');

/** Deeper than any thread that still runs. */
const DEEPEST = 5;

/**
 * The practice's Communications that are new or changed since an ISO instant, and of their threads what is older. By
 * the server's own date: what a coach sent may carry an earlier date, or none.
 */
export async function findMessagesSince(
  transport: FhirTransport,
  since: string,
  signal: AbortSignal,
): Promise<Found> {
  const query = `Communication?_elements=${elements}`;
  const wordings = [`${query}&_lastUpdated=ge${encodeURIComponent(since)}`, query] as const;
  let found = await searchInOtherWords(transport, wordings, signal);
  const asked = new Set<string>();
  for (let depth = 0; depth < DEEPEST && found.kind !== 'failed'; depth += 1) {
    const wanted = missingParents(entriesRead(readList(found, 'Communication', readMessageSeen))).filter(
      (id) => !asked.has(id),
    );
    if (wanted.length === 0) return found;
    for (const ids of searchableLists(wanted)) {
      for (const id of ids) asked.add(id);
      const older = await searchAll(transport, `${query}&_id=${ids.join(',')}`, signal);
      found = withOlder(found, older);
    }
  }
  return found;
}

/** Without the head of its thread a message may lack its place, so the list is not whole. */
function withOlder(
  found: Exclude<Found, { kind: 'failed' }>,
  older: Found,
): Exclude<Found, { kind: 'failed' }> {
  if (older.kind === 'failed') return { ...found, kind: 'partial' };
  const kind = found.kind === 'all' && older.kind === 'all' ? 'all' : 'partial';
  return { kind, resources: [...found.resources, ...older.resources] };
}
