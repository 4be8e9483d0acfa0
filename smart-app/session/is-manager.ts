import type Client from 'fhirclient/lib/Client';
import type { Config } from '../../shared/config/config.ts';
import { FailureError } from '../../shared/domain/failure.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { readIdentity } from '../../shared/fhir/smart/identity-token.ts';
import { readRoleInContext } from '../launch/launch-context.ts';

const FIVE_SECONDS = 5_000;

/** Whether the HIS knows this user as a praktijkmanager. False when it says something else, or nothing in time. */
export async function isManager(client: Client, roles: Config['roles']): Promise<boolean> {
  const record = fhirCareRecord(fhirTransport(client), {
    fhirUser: readIdentity(client).user,
    inRole: readRoleInContext(client.state.tokenResponse),
    roles,
  });
  const limit = AbortSignal.timeout(FIVE_SECONDS);
  try {
    const user = await record.readUser(limit);
    return user.known && user.value.role === 'manager';
  } catch (thrown) {
    if (limit.aborted || thrown instanceof FailureError) return false;
    throw thrown;
  }
}
