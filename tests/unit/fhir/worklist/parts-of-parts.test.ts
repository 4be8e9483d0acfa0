import { expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { practiceServer } from '../../../builders/practice-server.ts';

const message = (id: string, said: object) => ({
  resourceType: 'Communication',
  id,
  ...{ status: 'completed', sent: '2026-11-21T08:00:00Z', ...said },
});
const partOf = (id: string) => ({ partOf: [{ reference: `Communication/${id}` }] });

test('every part of a thread is a message of the worklist, also one that others are part of', async () => {
  const { put, refer, list } = practiceServer();
  refer('task-1');
  put(message('head', { about: [{ reference: 'Task/task-1' }] }));
  put(message('first', partOf('head')));
  put(message('second', partOf('first')));
  put(message('third', partOf('second')));

  const { items } = await list.readAll(new AbortController().signal);

  const read = entriesRead(items).flatMap(({ referral }) => referral.messages.map(({ id }) => id));
  expect(read).toEqual(['first', 'second', 'third'].map((id) => `Communication/${id}`));
});
