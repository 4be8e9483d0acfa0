import { randomUUID } from 'node:crypto';
import type { SandboxUser } from '../users.ts';

/** What the HIS knows at the moment the app is opened: who is at the screen, and which patient lies open. */
export type Launch = {
  /** From a HIS page (`ehr`), or because the app itself asked to sign in (`standalone`). */
  readonly kind: 'ehr' | 'standalone';
  readonly user: SandboxUser;
  /** The login at the HIS; faults are set per session. */
  readonly session: string;
  readonly patient: string | undefined;
  /** Who shows name and birth date of the patient: the app, or the HIS around it. */
  readonly banner: 'app' | 'his';
  readonly intent: string | undefined;
  /** How long an access token lives, in seconds. */
  readonly tokenSeconds: number;
  readonly refresh: 'given' | 'withheld';
};

/** The launches that an authorization request may still refer to. */
export type Launches = {
  readonly open: (launch: Launch) => string;
  readonly find: (id: string) => Launch | undefined;
};

/** Long enough for a reload of the launch page, short enough to see what an expired launch does. */
const TEN_MINUTES = 10 * 60_000;

/** Keeps what the HIS said at launch under an opaque id, because only that id travels through the browser. */
export function createLaunches(now: () => number = Date.now): Launches {
  const launches = new Map<string, { readonly launch: Launch; readonly expires: number }>();

  return {
    open: (launch) => {
      const id = randomUUID();
      launches.set(id, { launch, expires: now() + TEN_MINUTES });
      return id;
    },
    find: (id) => {
      const found = launches.get(id);
      return found && found.expires > now() ? found.launch : undefined;
    },
  };
}
