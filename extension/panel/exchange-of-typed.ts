import { inTurnOfWindows, regionalReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { SmartError } from '../../shared/fhir/smart/smart-failure.ts';
import { permittedPorts } from '../../shared/panel/access/permitted-ports.ts';
import { portsForTyped, type TypedExchange } from '../../shared/panel/context/typed-exchange.ts';
import type { Attempts } from '../../shared/ports/referrals.ts';
import type { KeptSession } from '../session/kept-session.ts';
import { uses } from '../session/servers.ts';
import { sessionReadMarks } from '../session/session-read-marks.ts';
import { signIn } from '../session/sign-in.ts';
import { type SignedIn, withheldBy } from '../session/signed-in.ts';
import { sessionTransport } from '../session/smart-session.ts';
import type { Settings } from '../settings/settings-schema.ts';

/** The exchange of people who were typed in, behind the panel's ports. There is no page that could name somebody else. */
export function typedExchange(
  at: SignedIn,
  session: KeptSession,
  { coaches, roles }: Pick<Settings, 'coaches' | 'roles'>,
  attempts: Attempts,
): TypedExchange {
  const transport = sessionTransport(session);
  return {
    user: session.user,
    readUser: fhirCareRecord(transport, { fhirUser: session.user, roles }).readUser,
    session: at.status === 'expired' ? 'expired' : 'open',
    onSignIn: () => void signInAgain(at),
    portsFor: (person, base) => {
      const ports = portsForTyped(person, base, {
        marks: sessionReadMarks,
        referralsFor: (named) =>
          regionalReferrals(transport, { ...named, inTurn: inTurnOfWindows, coaches, attempts }),
      });
      return permittedPorts(ports, withheldBy(at), sessionReadMarks);
    },
  };
}

/** What was typed stays where it is; when it does not work out, the button is still there. */
async function signInAgain({ servers }: SignedIn): Promise<void> {
  try {
    for (const { issuer, use } of uses(servers)) await signIn(issuer, use);
  } catch (thrown) {
    if (!(thrown instanceof SmartError)) throw thrown;
  }
}
