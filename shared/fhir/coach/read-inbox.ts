import type { CoachTeam } from '../../domain/answer/coach-team.ts';
import type { InboxItem } from '../../domain/answer/inbox.ts';
import { joinKnowledge, type Knowledge, mapKnowledge } from '../../domain/knowledge.ts';
import type { Clock } from '../../ports/clock.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { relativeReference } from '../element/datatypes.ts';
import type { NamesByReference } from '../element/names.ts';
import { type FhirTask, readAnyTask } from '../referral/task-schema.ts';
import { aftercareIn, handlerIn } from '../referral/to-answer.ts';
import { readPlain, readResourceType } from '../server/parsed-entry.ts';
import type { Found } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { findTasks } from '../worklist/find-tasks.ts';
import { itemsIn } from '../worklist/worklist-items.ts';

/** How long a closed referral stays in the inbox. */
const DAYS_AFTER_THE_END = 90;

const running = ['requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
const ended = ['rejected', 'completed', 'failed', 'cancelled'];

/** What reading an inbox needs beside the server. */
export type InboxReading = {
  readonly clock: Clock;
  readonly yieldToUi: YieldToUi;
  readonly names: NamesByReference;
  readonly signal: AbortSignal;
};

/** The referrals that the team's organisation owns: all that run, and those that ended lately. */
export async function readInbox(
  transport: FhirTransport,
  { owners }: CoachTeam,
  { clock, yieldToUi, names, signal }: InboxReading,
): Promise<Knowledge<readonly InboxItem[]>> {
  const since = clock.now().subtract({ hours: 24 * DAYS_AFTER_THE_END });
  const lately = `_lastUpdated=ge${since.toString({ smallestUnit: 'second' })}`;
  const owner = `owner=${owners.map(encodeURIComponent).join(',')}`;
  const [open, over] = await Promise.all([
    findTasks(transport, `${owner}&status=${running.join(',')}`, { signal, yieldToUi }),
    findTasks(transport, `${owner}&status=${ended.join(',')}&${lately}`, { signal, yieldToUi }),
  ]);
  return joinKnowledge([await inboxIn(open, running), await inboxIn(over, ended)]);

  /** A server may not mind by what it was asked: what is another's, or in another state, is not listed. */
  async function inboxIn(
    found: Found,
    statuses: readonly string[],
  ): Promise<Knowledge<readonly InboxItem[]>> {
    const isAsked = (task: FhirTask) =>
      statuses.includes(task.status) && owners.includes(relativeReference(task.owner?.reference) ?? ''); // no one's
    const tasks = tasksIn(found);
    const items = await itemsIn(found, { names, yieldToUi }, isAsked);
    return mapKnowledge(items, (all) =>
      all.map(({ referral, patient }) => ({
        referral,
        name: patient?.name ?? '', // the server shows no one
        birthDate: patient?.birthDate ?? '',
        handler: tasks.get(referral.taskId)?.handler,
        aftercareOn: tasks.get(referral.taskId)?.aftercareOn ?? '', // every referral is of a Task
      })),
    );
  }
}

type OfTask = Pick<InboxItem, 'handler' | 'aftercareOn'>;

function tasksIn(found: Found): ReadonlyMap<string, OfTask> {
  const resources = found.kind === 'failed' ? [] : found.resources;
  return new Map(
    resources
      .filter((one) => readResourceType(one) === 'Task')
      .map((one) => readPlain(one, readAnyTask))
      .flatMap((entry) => {
        if (entry.kind !== 'read') return [];
        const { value } = entry;
        return [[value.id, { handler: handlerIn(value), aftercareOn: aftercareIn(value) }] as const];
      }),
  );
}
