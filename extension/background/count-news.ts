import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { entriesRead, type Knowledge, known, sumKnown, unknown } from '../../shared/domain/knowledge.ts';
import { readReferrals } from '../../shared/fhir/follow/read-referrals.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { patientsWithNews } from '../../shared/fhir/worklist/patients-with-news.ts';
import { timelinesOf } from '../../shared/panel/pipeline/timelines.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { KeptSession } from '../session/kept-session.ts';
import { sessionTransport } from '../session/smart-session.ts';
import type { Settings } from '../settings/settings-schema.ts';

/** How far back a coach's answer is still news on the toolbar; in the panel it is new until it is read. */
const DAYS = 14;
/** Some requests each, every quarter of an hour; one person's own referrals of two weeks are far fewer. */
const MOST_PATIENTS = 40;

/**
 * How many new things coaches told about the user's own referrals: what the panel and the worklist call new. A number,
 * and never a name. Unknown when anything that could be news was not read. Throws FailureError when the session ended.
 */
export async function countNews(
  session: KeptSession,
  { roles, norms, coaches }: Settings,
): Promise<Knowledge<number>> {
  const { user } = session;
  if (user === undefined) return unknown('not-offered'); // whose news it is, the HIS does not tell

  const transport = sessionTransport(session);
  const now = systemClock.now();
  const today = toDay(now);
  const read = await fhirCareRecord(transport, { fhirUser: user, roles }).readUser(
    AbortSignal.timeout(30_000),
  );
  if (!read.known) return unknown(read.why);
  const { reference, roleReference } = read.value;
  const names = [...new Set([user, reference, ...(roleReference ? [roleReference] : [])])]; // a HIS may give the person no role
  const since = today.subtract({ days: DAYS });
  const patients = await patientsWithNews(transport, names, since, AbortSignal.timeout(30_000));
  if (!patients.known) return unknown(patients.why);
  if (patients.value.length > MOST_PATIENTS) return unknown('incomplete');

  const marks = fhirReadMarks(transport, user);
  const counts = await Promise.all(
    patients.value.map(async (patient) => {
      const signal = AbortSignal.timeout(30_000);
      const [referrals, readings] = await Promise.all([
        readReferrals(transport, patient, coaches, signal),
        marks.readings(patient, signal),
      ]);
      const timelines = entriesRead(timelinesOf(referrals, { now, today, norms, readings, user: names }));
      const count = timelines.reduce((sum, { newCount }) => sum + newCount, 0);
      return referrals.known ? known(count) : unknown<number>(referrals.why);
    }),
  );
  return sumKnown(counts);
}
