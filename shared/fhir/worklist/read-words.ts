import { entriesRead } from '../../domain/knowledge.ts';
import type { MessageWords } from '../../domain/worklist/worklist-row.ts';
import type { WantedWords } from '../../ports/worklist.ts';
import { readCommunication } from '../referral/read-communication.ts';
import { readList, readResourceType } from '../server/parsed-entry.ts';
import { searchAll, searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';

/**
 * What these Communications say, by `Communication/id`: only of what no one read yet, so that the words of a whole
 * practice are not fetched to show a few. One that names another patient than the line it would be shown on is left out.
 */
export async function readWords(
  transport: FhirTransport,
  wanted: readonly WantedWords[],
  signal: AbortSignal,
): Promise<Readonly<Record<string, MessageWords>>> {
  const patientOf = new Map(wanted.map(({ id, patient }) => [id, patient]));
  const ids = [...patientOf.keys()].map((id) => id.slice('Communication/'.length));
  const words: [string, MessageWords][] = [];
  for (const some of searchableLists(ids)) {
    const found = await searchAll(transport, `Communication?_id=${some.join(',')}`, signal);
    if (found.kind === 'failed') continue;
    for (const resource of found.resources) {
      const patient =
        readResourceType(resource) === 'Communication' ? patientOf.get(nameOf(resource)) : undefined;
      if (patient === undefined) continue; // not what was asked for
      const [message] = entriesRead(
        readList({ kind: 'all', resources: [resource] }, 'Communication', (one) =>
          readCommunication(one, patient),
        ),
      );
      if (message) words.push([message.id, { text: message.text, documents: message.documents }]);
    }
  }
  return Object.fromEntries(words);
}

function nameOf(resource: unknown): string {
  const hasId = typeof resource === 'object' && resource !== null && 'id' in resource;
  return hasId ? `Communication/${String(resource.id)}` : '';
}
