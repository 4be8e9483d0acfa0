import type { Config } from '../../shared/config/config.ts';
import type { PatientRef } from '../../shared/domain/record/patient.ts';
import {
  fhirReferrals,
  inTurnOfWindows,
  regionalReferrals,
} from '../../shared/fhir/exchange/fhir-referrals.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { withoutServer } from '../../shared/panel/context/without-server.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import type { Attempts, Referrals } from '../../shared/ports/referrals.ts';
import type { KeptSession } from '../session/kept-session.ts';
import type { Servers } from '../session/servers.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { patientKeyFor } from './patient-key.ts';

/** Whether record and referrals stand at one server. */
export function isOneServer({ record, exchange }: SignedIn): boolean {
  return exchange !== undefined && record?.id === exchange.id;
}

/** Which patient, where: at the HIS's FHIR server, or on the pages of a HIS without one. */
export function toPatientRef({ patientsOf }: Servers, patient: PatientRef['patient']): PatientRef {
  return { issuer: patientsOf, patient };
}

/**
 * The exchange for the referrals of this patient: the HIS's own server, or one that names the patient otherwise. Without
 * a `transport` there is none.
 */
export async function exchangeAt(
  signedIn: SignedIn,
  ref: PatientRef,
  transport: FhirTransport | undefined,
  { coaches, attempts }: { readonly coaches: Config['coaches']; readonly attempts?: Attempts },
): Promise<Referrals> {
  if (transport === undefined) return withoutServer.exchange;
  const options = { clock: systemClock, inTurn: inTurnOfWindows, coaches, ...(attempts && { attempts }) };
  if (isOneServer(signedIn)) return fhirReferrals(transport, { issuer: ref.issuer, ...options });
  const patientKey = (organisation: string) => patientKeyFor(ref, organisation);
  return regionalReferrals(transport, { patient: ref, patientKey, ...options });
}

/** The same exchange, but a "no" stays between patient and practice: it is kept at the HIS's own server. */
export function declinesAtHis(
  exchange: Referrals,
  { issuer }: PatientRef,
  his: FhirTransport,
  user: KeptSession['user'],
): Referrals {
  const { readDeclines, decline, undoDecline } = fhirReferrals(his, { issuer, clock: systemClock });
  return {
    ...exchange,
    readDeclines,
    undoDecline,
    // Who signed in there; the same reference at the exchange is somebody else.
    decline: (note, named) => decline({ ...note, by: user ?? '' }, named), // a server that does not tell
  };
}
