import type Client from 'fhirclient/lib/Client';
import type { Config, IssuerConfig } from '../../shared/config/config.ts';
import type { Access } from '../../shared/fhir/smart/access.ts';
import { assertClocksAgree } from '../../shared/fhir/smart/clocks.ts';
import { missingAccess } from '../../shared/fhir/smart/granted-scopes.ts';
import { isPatientSide, readIdentity } from '../../shared/fhir/smart/identity-token.ts';
import { z } from '../../shared/zod.ts';
import { LaunchError } from '../launch/launch-failure.ts';
import type { LaunchKey } from '../launch/launch-key.ts';
import { saveLaunchRecord } from '../launch/launch-record.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { forgetEnded, refuseLaunch } from './forget-ended.ts';
import { markLive } from './live-sessions.ts';

/** A launch for the practice, signed in: no one's record lies open, also when the HIS names a patient. */
export type PracticeSession = {
  readonly key: LaunchKey;
  readonly issuer: IssuerConfig;
  readonly client: Client;
  /** FHIR reference of the user; undefined when the HIS does not tell. */
  readonly user: string | undefined;
  readonly missing: readonly Access[];
  /** Where the HIS describes its colours; undefined when it does not. */
  readonly styleUrl: string | undefined;
};

const tokenResponseSchema = z.looseObject({
  scope: z.catch(z.optional(z.string()), undefined),
  smart_style_url: z.catch(z.optional(z.string()), undefined),
});

/** Opens the practice session that the address names; `asked`: the access it was launched with. */
export async function openPracticeSession(
  config: Promise<Config>,
  asked: readonly Access[],
): Promise<PracticeSession> {
  const { key, record, issuer, client, arrival } = await completeSignIn(config);
  try {
    const token = tokenResponseSchema.safeParse(client.state.tokenResponse);
    if (!token.success) throw new LaunchError('refused-by-his');
    const { user, issuedAt } = readIdentity(client);
    if (isPatientSide(user)) throw new LaunchError('not-a-care-user');
    if (arrival === 'signed-in') assertClocksAgree(issuedAt, Date.now() / 1000);

    saveLaunchRecord(key, { ...record, opened: 'yes' });
    markLive(key);
    if (arrival === 'signed-in') await forgetEnded(key);
    const { scope, smart_style_url: styleUrl } = token.data;
    return { key, issuer, client, user, missing: missingAccess(scope, asked), styleUrl };
  } catch (thrown) {
    refuseLaunch(key, record); // a reload must not open what was refused
    throw thrown;
  }
}
