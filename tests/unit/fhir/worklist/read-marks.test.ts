import { expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirReadMarks } from '../../../../shared/fhir/worklist/fhir-read-marks.ts';
import { scriptedTransport } from '../../../builders/scripted-transport.ts';

test('read marks of somebody whom the HIS does not name stay in the session: a colleague would read for them', async () => {
  const transport = scriptedTransport({});
  const marks = fhirReadMarks(transport, undefined);
  const { signal } = new AbortController();

  await marks.mark(patientId('pat-1'), 'task-1', '2026-11-20T09:00:00Z');

  expect((await marks.readings(patientId('pat-1'), signal)).readUntil).toEqual({
    'task-1': '2026-11-20T09:00:00Z',
  });
  expect(transport.asked).toEqual([]);
});
