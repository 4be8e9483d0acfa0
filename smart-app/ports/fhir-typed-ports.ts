import type { Config } from '../../shared/config/config.ts';
import { inTurnOfWindows, regionalReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { permittedPorts } from '../../shared/panel/access/permitted-ports.ts';
import { portsForTyped, type TypedExchange } from '../../shared/panel/context/typed-exchange.ts';
import type { PracticeSession } from '../session/open-practice-session.ts';
import { createSendingAttempts } from '../session/tab-attempts.ts';

/** What is behind the panel about somebody who was typed in, at the exchange of this session. */
export function typedPorts(
  { client, user, missing }: Pick<PracticeSession, 'client' | 'user' | 'missing'>,
  { coaches, roles }: Pick<Config, 'coaches' | 'roles'>,
): Pick<TypedExchange, 'readUser' | 'portsFor'> {
  const transport = fhirTransport(client);
  const attempts = createSendingAttempts(sessionStorage);
  const { readUser } = fhirCareRecord(transport, { fhirUser: user, roles });
  const portsFor: TypedExchange['portsFor'] = (person, base) => {
    const ports = portsForTyped(person, base, {
      marks: fhirReadMarks(transport, user),
      referralsFor: (named) =>
        regionalReferrals(transport, { ...named, inTurn: inTurnOfWindows, coaches, attempts }),
    });
    const withheld = { missing, partly: [] };
    return permittedPorts(
      ports,
      { record: withheld, exchange: withheld },
      fhirReadMarks(transport, undefined),
    );
  };
  return { readUser, portsFor };
}
