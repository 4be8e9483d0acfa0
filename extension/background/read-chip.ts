import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { deriveFacts } from '../../shared/domain/facts/facts.ts';
import { FailureError, whyUnknown } from '../../shared/domain/failure.ts';
import { type Knowledge, unknown } from '../../shared/domain/knowledge.ts';
import { judgeSignals } from '../../shared/domain/signals/signals.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { atMostPart, permittedRecord } from '../../shared/panel/access/permitted-ports.ts';
import { timelinesOf } from '../../shared/panel/pipeline/timelines.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { exchangeAt, isOneServer, toPatientRef } from '../connection/exchange-at.ts';
import type { HisPage } from '../connection/his-pages.ts';
import type { PatientOnPage } from '../connection/page-record.ts';
import { recordSource } from '../connection/record-source.ts';
import type { ChipState } from '../his/ui/chip-view.ts';
import { sessionReadMarks } from '../session/session-read-marks.ts';
import { type SignedIn, withheldBy } from '../session/signed-in.ts';
import { sessionTransport } from '../session/smart-session.ts';
import type { Settings } from '../settings/settings-schema.ts';

/** What the chip has to know of the patient on a page; `unsure` when record and page do not surely agree. */
export async function readChip(
  page: HisPage & { readonly reading: PatientOnPage },
  signedIn: SignedIn,
  settings: Settings,
  signal: AbortSignal,
): Promise<ChipState | 'unsure'> {
  const source = recordSource(signedIn, settings);
  const found = await source.identify(page.reading.patient, signal);
  if (found.kind !== 'same') return 'unsure';

  const { id, record } = found.patient;
  const { exchange: session } = signedIn;
  const transport = session && sessionTransport(session);
  const exchange = await exchangeAt(signedIn, toPatientRef(signedIn.servers, id), transport, settings);
  const marks =
    transport && isOneServer(signedIn) ? fhirReadMarks(transport, session?.user) : sessionReadMarks;
  const [problems, referrals, readings] = await Promise.all([
    permittedRecord(
      source.recordOf(() => page.reading),
      withheldBy(signedIn).record,
    ).readProblems(id, signal),
    exchange.read(id, signal).catch(unreadOnFailure),
    marks.readings(id, signal).catch(unmarkedOnFailure),
  ]);
  const user = session?.user === undefined ? [] : [session.user]; // the role is not asked for a chip
  const now = systemClock.now();
  const today = toDay(now);
  // Another record of this person may hold what is not found in this one.
  const hasOther = record.others === 'some';
  const told = <T>(whole: Knowledge<T>) => (hasOther ? atMostPart(whole, 'incomplete') : whole);
  const facts = deriveFacts(
    { problems: told(problems), contacts: unknown('reading') },
    today,
    settings.record,
  );
  return {
    kind: 'read',
    record,
    signals: judgeSignals(facts),
    timelines: timelinesOf(told(referrals), { now, today, norms: settings.norms, readings, user }),
  };
}

function unreadOnFailure(thrown: unknown) {
  if (thrown instanceof FailureError) return unknown<never>(whyUnknown(thrown.failure));
  throw thrown;
}

function unmarkedOnFailure(thrown: unknown) {
  if (thrown instanceof FailureError) return undefined; // nothing is called new that may have been read
  throw thrown;
}
