import { type Context, Hono } from 'hono';
import { isCoach } from '../grant.ts';
import { findUser } from '../users.ts';
import type { HisOptions } from './his-options.ts';
import { launchAddress, readLaunchRequest } from './launch-request.ts';
import { noticePage } from './pages/notice-page.ts';
import type { Session } from './sessions.ts';
import { signedIn } from './signed-in.ts';

/**
 * Opens the app for a patient: from the button in a dossier for who is logged in, or straight from a link such as
 * `/launch?user=huisarts&patient=eenzame-weduwe`, which logs that user in. With `format=json` the answer is where
 * to go and in which session, for tests that set faults.
 */
export function launchRoute({ fhirBase, appUrl, reader, sessions, launches }: HisOptions): Hono {
  const routes = new Hono();

  routes.get('/launch', async (context) => {
    const query = context.req.query();
    const refuse = (why: string) => context.html(noticePage('Starten lukt niet', why), 400);

    const request = readLaunchRequest(query, appUrl);
    if (typeof request === 'string') return refuse(request);
    if (request.patient !== undefined && !(await isPatient(request.patient))) {
      return refuse(`Er is geen patiënt "${request.patient}".`);
    }

    const session = loggedInFor(context, query.user);
    if (session === undefined) return refuse(`Er is geen gebruiker "${query.user}".`);
    if (session instanceof Response) return session;

    const { user } = session;
    const seesNoPatient = user.id === 'manager' || isCoach(user.id);
    const patient = seesNoPatient ? undefined : request.patient;
    const launch = launches.open({ ...request, kind: 'ehr', user, session: session.id, patient });
    const url = launchAddress(request, fhirBase, launch);
    return query.format === 'json' ? context.json({ url, session: session.id }) : context.redirect(url, 303);
  });

  function loggedInFor(context: Context, id: string | undefined): Session | Response | undefined {
    if (id === undefined) return signedIn(context, sessions);
    const user = findUser(id);
    return user && sessions.start(context, user);
  }

  async function isPatient(id: string): Promise<boolean> {
    return (await reader.read(`Patient/${encodeURIComponent(id)}`)).ok;
  }

  return routes;
}
