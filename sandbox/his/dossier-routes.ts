import { Hono } from 'hono';
import { readDossier } from './dossier.ts';
import type { HisOptions } from './his-options.ts';
import { dossierPage } from './pages/dossier-page.ts';
import { noticePage } from './pages/notice-page.ts';
import { patientsPage } from './pages/patients-page.ts';
import { practicePage } from './pages/practice-page.ts';
import { findPatients } from './patient-list.ts';
import { signedIn } from './signed-in.ts';

/** The list of patients, and the dossiers that are open. */
export function dossierRoutes(options: HisOptions): Hono {
  const { reader, sessions, notes, hasAppPage } = options;
  const routes = new Hono();

  routes.get('/his', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    if (session.user.id === 'manager') {
      return context.html(practicePage(session, hasAppPage('launch-volume.html') ? 'offered' : 'not-built'));
    }

    const search = context.req.query('zoek') ?? '';
    return context.html(
      patientsPage({ session, patients: await findPatients(options, search), search, notes }),
    );
  });

  routes.get('/his/dossier/:id', async (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;
    if (session.user.id === 'manager') {
      return context.html(noticePage('Geen toegang', 'Een praktijkmanager opent geen dossiers.'), 403);
    }

    const id = context.req.param('id');
    const active = await readDossier(reader, id);
    if (!active) return context.html(noticePage('Patiënt niet gevonden', `Er is geen patiënt "${id}".`), 404);

    const { open } = sessions.openDossier(session, id);
    const others = await Promise.all(open.map((one) => (one === id ? active : readDossier(reader, one))));
    return context.html(
      dossierPage(
        session,
        others.filter((dossier) => dossier !== undefined),
        active,
      ),
    );
  });

  routes.post('/his/dossier/:id/close', (context) => {
    const session = signedIn(context, sessions);
    if (session instanceof Response) return session;

    const front = sessions.closeDossier(session, context.req.param('id')).open.at(-1);
    return context.redirect(front === undefined ? '/his' : `/his/dossier/${encodeURIComponent(front)}`, 303);
  });

  return routes;
}
