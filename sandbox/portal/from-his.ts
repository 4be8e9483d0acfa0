import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { z } from 'zod';
import { type Html, layout } from './pages/layout.ts';

const signOnSchema = z.object({ naam: z.string(), geboortedatum: z.string() });
type Person = z.output<typeof signOnSchema>;

/**
 * A portal that takes its patient from the HIS: a form post signs on, and every page after it is about that patient,
 * until the next sign-on of the same browser. The link to an organisation has no patient of its own. Mounted at
 * `/portal/from-his`; it is of our own making, by what is known of such portals.
 */
export function createPortalFromHis(): Hono {
  const patients = new Map<string, Person>();
  const app = new Hono();
  const patientOf = (session: string | undefined) => patients.get(session ?? ''); // no one signed on

  app.post('/', async (context) => {
    const posted = signOnSchema.safeParse(await context.req.parseBody());
    if (!posted.success) return context.html(page(undefined, html`<h1>Aanmelden mislukt</h1>`), 400);
    const session = getCookie(context, 'poort') ?? randomUUID();
    patients.set(session, posted.data);
    setCookie(context, 'poort', session, { httpOnly: true, sameSite: 'Lax', path: '/portal/from-his' });
    return context.redirect('/portal/from-his', 303);
  });

  app.get('/', (context) => {
    const patient = patientOf(getCookie(context, 'poort'));
    return context.html(
      page(patient, html`<h1>${patient ? 'Kies een zorgvraag' : 'Open dit portaal vanuit uw HIS'}</h1>`),
    );
  });

  app.get('/product/:organisation', (context) => {
    if (patientOf(getCookie(context, 'poort')) === undefined) return context.redirect('/portal/from-his');
    return context.redirect(`/portal/from-his/transaction/${randomUUID()}`);
  });

  app.get('/transaction/:id', (context) => {
    const patient = patientOf(getCookie(context, 'poort'));
    return context.html(
      page(
        patient,
        html`<h1>Verwijzing naar welzijn</h1>
        <form class="card"><div class="question"><label for="vraag">Waarom verwijst u?</label>
        <textarea id="vraag" name="vraag" rows="4"></textarea></div></form>`,
      ),
    );
  });

  return app;
}

function page(patient: Person | undefined, main: Html): Html {
  return layout(
    'Wegwijspoort',
    html`${
      patient &&
      html`<p class="patient">Verwijzing van <strong id="patient-naam">${patient.naam}</strong>,
        geboren <span id="patient-geboortedatum">${patient.geboortedatum}</span></p>`
    }${main}`,
  );
}
