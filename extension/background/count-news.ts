import { dayOf } from '../../shared/domain/calendar/moment.ts';
import { seenOf } from '../../shared/domain/knowledge.ts';
import { fhirCareRecord } from '../../shared/fhir/fhir-care-record.ts';
import { fhirReadMarks } from '../../shared/fhir/fhir-read-marks.ts';
import { patientsWithNews } from '../../shared/fhir/patients-with-news.ts';
import { readReferrals } from '../../shared/fhir/read-referrals.ts';
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
export async function countNews(session: KeptSession, { roles, norms, coaches }: Settings): Promise<number> {
  const { user } = session;
  if (user === undefined) return 0;

  const transport = sessionTransport(session);
  const now = systemClock.now();
  const today = dayOf(now);
  const read = await fhirCareRecord(transport, { fhirUser: user, roles }).readUser(
    AbortSignal.timeout(30_000),
  );
  const role = (read.known ? read.value : read.seen)?.roleReference; // a HIS may give the person no role
  const names = role === undefined ? [user] : [user, role];
  const patients = await patientsWithNews(transport, names, today.subtract({ days: DAYS }));
  const marks = fhirReadMarks(transport, user);
  const counts = await Promise.all(
    patients.slice(0, MOST_PATIENTS).map(async (patient) => {
      const signal = AbortSignal.timeout(30_000);
      const [referrals, readUntil] = await Promise.all([
        readReferrals(transport, patient, coaches, signal),
        marks.readUntil(patient, signal),
      ]);
      const timelines = seenOf(timelinesOf(referrals, { now, today, norms, readUntil }));
      return timelines.reduce((sum, { newCount }) => sum + newCount, 0);
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
