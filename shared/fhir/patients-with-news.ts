import { type PatientId, patientId } from '../domain/record/patient.ts';
import { worSystems } from './codes.ts';
import { relativeReference } from './read/datatypes.ts';
import { taskSchema } from './read/task-schema.ts';
import { searchAll } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';

/** Patients of whom a referral by one of these (one user, by any of their names) changed since a day; none when it cannot be read. */
export async function patientsWithNews(
  transport: FhirTransport,
  requesters: readonly string[],
  since: Temporal.PlainDate,
): Promise<readonly PatientId[]> {
  const requester = requesters.map(encodeURIComponent).join(',');
  const found = await searchAll(transport, `Task?requester=${requester}&_lastUpdated=ge${since}`);
  const tasks =
    found.kind === 'failed' ? [] : found.resources.flatMap((json) => taskSchema.safeParse(json).data ?? []);
  const ours = tasks.filter(({ identifier }) =>
    identifier.some(({ system }) => system === worSystems.referral),
  );
  const ids = ours.flatMap((task) => relativeReference(task.for?.reference)?.split('/')[1] ?? []); // of nobody: no news
  return [...new Set(ids)].map(patientId);
}
