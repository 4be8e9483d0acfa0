import { expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { task } from '../../../builders/fhir-record.ts';
import { practiceServer } from '../../../builders/practice-server.ts';

const order = { reference: 'ServiceRequest/req-task-1' };

test.each([
  { said: { focus: order }, lines: 1, because: 'its focus is the order' },
  { said: { basedOn: [order] }, lines: 1, because: 'some systems name the order in basedOn alone' },
  {
    said: { basedOn: [order], focus: { reference: 'Appointment/1' } },
    lines: 0,
    because: 'what it is about is an appointment',
  },
  { said: { basedOn: [{ reference: 'CarePlan/1' }] }, lines: 0, because: 'it is on no order' },
  {
    said: { basedOn: [{ reference: 'https://elders.example/fhir/ServiceRequest/req-task-1' }] },
    lines: 0,
    because: 'its order is at another server',
  },
])('a Task with $said is on $lines lines of the worklist: $because', async ({ said, lines }) => {
  const { put, refer, list } = practiceServer();
  refer('task-1');
  put(task({ id: 'task-1', focus: undefined, ...said }));

  const { items } = await list.readAll(new AbortController().signal);

  expect(entriesRead(items)).toHaveLength(lines);
});
