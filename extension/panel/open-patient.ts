import type { Config } from '../../shared/config/config.ts';
import type { Patient } from '../../shared/domain/record/patient.ts';
import { fhirAuditTrail } from '../../shared/fhir/record/fhir-audit-trail.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { permittedPorts } from '../../shared/panel/access/permitted-ports.ts';
import type { PanelIdentity } from '../../shared/panel/context/panel-identity.ts';
import type { PanelPorts } from '../../shared/panel/context/panel-ports.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { declinesAtHis, exchangeAt, isOneServer, toPatientRef } from '../connection/exchange-at.ts';
import { type HisPage, namesSamePatient } from '../connection/his-pages.ts';
import type { PatientOnPage } from '../connection/page-record.ts';
import type { RecordSource } from '../connection/record-source.ts';
import type { KeptSession } from '../session/kept-session.ts';
import { openParkedConsults } from '../session/parked-consults.ts';
import { openSendingAttempts } from '../session/sending-attempts.ts';
import { sessionReadMarks } from '../session/session-read-marks.ts';
import { type SignedIn, withheldBy } from '../session/signed-in.ts';
import { sessionTransport } from '../session/smart-session.ts';
import {
  assertOnPage,
  type GuardFilling,
  type GuardSources,
  guardedExchange,
  guardedFilling,
  guardPage,
  type PageGuard,
} from './his-page/page-guard.ts';

/** A patient on a HIS page who is surely the one in the record. */
export type OpenRequest = {
  readonly signedIn: SignedIn;
  readonly source: RecordSource;
  readonly page: HisPage & { readonly reading: PatientOnPage };
  readonly patient: Patient;
  readonly settings: Pick<Config, 'coaches'>;
};

/** What the consult panel needs for one patient. */
export type OpenedPatient = {
  readonly ports: PanelPorts;
  readonly identity: PanelIdentity;
  readonly guardFilling: GuardFilling;
  /** Before anything goes into the page itself: throws `wrong-patient`. */
  readonly assertOnPage: () => Promise<void>;
};

/** Composition root: what is behind the panel's ports for this one patient, each write under guard. */
export async function openPatient(request: OpenRequest, sources: GuardSources): Promise<OpenedPatient> {
  const { signedIn, source, page, patient, settings } = request;
  const { exchange: session, record } = signedIn;
  const user = session?.user ?? 'unknown';
  const ref = toPatientRef(signedIn.servers, patient.id);
  const opened = { page, ref, patient };
  const guard = guardPage(opened, sources);
  const { coaches } = settings;
  const toExchange = session && guardedDoor(session, guard);
  const [store, attempts] = await Promise.all([openParkedConsults(user), openSendingAttempts()]);
  const exchange = await exchangeAt(signedIn, ref, toExchange, { coaches, attempts });

  const ports = {
    record: source.recordOf(() => readingNow(page, sources)),
    exchange: guardedExchange(
      record && !isOneServer(signedIn)
        ? declinesAtHis(exchange, ref, guardedDoor(record, guard), record.user)
        : exchange,
      opened,
      guard,
    ),
    marks:
      session && isOneServer(signedIn)
        ? fhirReadMarks(sessionTransport(session), session.user)
        : sessionReadMarks,
    // Facts about who was looked at are true whatever the page shows by now: they are not guarded.
    audit: record
      ? fhirAuditTrail(
          sessionTransport(record),
          { user: record.user ?? 'unknown', practice: undefined },
          systemClock,
        )
      : { note: () => {} }, // a HIS without a server keeps its own log
    store,
    clock: systemClock,
  };
  return {
    guardFilling: guardedFilling(opened, guard),
    assertOnPage: () => assertOnPage(guard),
    ports: permittedPorts(ports, withheldBy(signedIn), sessionReadMarks),
    identity: {
      patient: ref,
      launch: ref,
      page: ref,
      encounter: undefined,
      banner: 'app',
      user: session?.user,
    },
  };
}

/** The page as last heard, for as long as it names the patient of this panel. */
function readingNow(opened: OpenRequest['page'], { current }: GuardSources): PatientOnPage {
  const now = current();
  if (now?.reading.status !== 'patient' || !namesSamePatient(now, opened)) return opened.reading;
  return now.reading;
}

/** The door to a server through which nothing is written while the page names somebody else. */
function guardedDoor(session: KeptSession, guard: PageGuard): FhirTransport {
  return sessionTransport(session, async (method) => {
    if (method !== 'GET') await guard.assertSameNow();
  });
}
