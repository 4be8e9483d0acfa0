import { dayOf } from '../../shared/domain/calendar/moment.ts';
import { seenOf } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { worSystems } from '../../shared/fhir/codes.ts';
import { fhirCareRecord } from '../../shared/fhir/fhir-care-record.ts';
import { fhirReadMarks } from '../../shared/fhir/fhir-read-marks.ts';
import { relativeReference } from '../../shared/fhir/read/datatypes.ts';
import { taskSchema } from '../../shared/fhir/read/task-schema.ts';
import { readReferrals } from '../../shared/fhir/read-referrals.ts';
import { searchAll } from '../../shared/fhir/search-pages.ts';
import type { FhirTransport } from '../../shared/fhir/transport.ts';
import { timelinesOf } from '../../shared/panel/timelines.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { KeptSession } from '../session/kept-session.ts';
import { sessionTransport } from '../session/smart-session.ts';
import type { Settings } from '../settings/settings-schema.ts';

/** How far back a coach's answer is still news on the toolbar; in the panel it is new until it is read. */
const DAYS = 14;
/** A practice's own referrals of two weeks are far fewer. */
const MOST_PATIENTS = 20;

/** How many new things coaches told about the user's own referrals. A number, and never a name. */
export async function countNews(session: KeptSession, settings: Settings): Promise<number> {
  const { user } = session;
  if (user === undefined) return 0;

  const transport = sessionTransport(session);
  const patients = await patientsWithNews(transport, user, settings);
  const marks = fhirReadMarks(transport, user);
  const now = systemClock.now();
  const today = dayOf(now);
  const counts = await Promise.all(
    patients.slice(0, MOST_PATIENTS).map(async (patient) => {
      const signal = AbortSignal.timeout(30_000);
      const [referrals, readUntil] = await Promise.all([
        readReferrals(transport, patient, signal),
        marks.readUntil(patientId(patient), signal),
      ]);
      const timelines = seenOf(timelinesOf(referrals, { now, today, norms: settings.norms, readUntil }));
      return timelines.reduce((sum, { newCount }) => sum + newCount, 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Patients of whom a referral by this user changed lately. */
async function patientsWithNews(
  transport: FhirTransport,
  user: string,
  { roles }: Settings,
): Promise<readonly string[]> {
  const read = await fhirCareRecord(transport, { fhirUser: user, roles }).readUser(
    AbortSignal.timeout(30_000),
  );
  const role = (read.known ? read.value : read.seen)?.roleReference; // a HIS may give the person no role
  const requester = [user, ...(role === undefined ? [] : [role])].map(encodeURIComponent).join(',');
  const since = dayOf(systemClock.now()).subtract({ days: DAYS });
  const found = await searchAll(transport, `Task?requester=${requester}&_lastUpdated=ge${since}`);
  const tasks =
    found.kind === 'failed' ? [] : found.resources.flatMap((json) => taskSchema.safeParse(json).data ?? []);
  const ours = tasks.filter(({ identifier }) =>
    identifier.some(({ system }) => system === worSystems.referral),
  );
  return [...new Set(ours.flatMap((task) => relativeReference(task.for?.reference)?.split('/')[1] ?? []))];
}
