import { Hono } from 'hono';
import { EXCHANGE_OAUTH_PATH } from '../exchange/exchange-paths.ts';
import { STANDALONE_PARAMETER } from '../smart/authorization-request.ts';
import { OAUTH_PATH } from '../smart/smart-server.ts';
import type { HisOptions } from './his-options.ts';
import { pickerPage } from './pages/picker-page.ts';
import { findPatients } from './patient-list.ts';
import { signedIn } from './signed-in.ts';

const HALF_AN_HOUR = 30 * 60;

/** For an app that was opened on its own: sign in, choose a patient if it asks for one, and go on to the app. */
export function standaloneRoute(options: HisOptions): Hono {
  const { sessions, launches, standalonePatient } = options;
  const routes = new Hono();

  routes.get('/standalone', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;

    const { request = '', patient, zoek = '', oauth } = context.req.query();
    const { user } = session;
    const waiting = new URLSearchParams(request);
    const isAsked = waiting.get('scope')?.split(' ').includes('launch/patient') === true;
    const asks = isAsked && user.id !== 'manager' && standalonePatient === 'chosen';
    if (asks && patient === undefined) {
      return context.html(
        pickerPage({ session, patients: await findPatients(options, zoek), search: zoek, request }),
      );
    }

    const launch = launches.open({
      kind: 'standalone',
      user,
      session: session.id,
      patient: asks ? patient : undefined,
      banner: 'app',
      intent: undefined,
      tokenSeconds: HALF_AN_HOUR,
      refresh: 'given',
    });
    waiting.set(STANDALONE_PARAMETER, launch);
    const path = oauth === EXCHANGE_OAUTH_PATH ? EXCHANGE_OAUTH_PATH : OAUTH_PATH;
    return context.redirect(`${path}/auth?${waiting}`, 303);
  });

  return routes;
}
