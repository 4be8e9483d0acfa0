import type { Page, Route } from '@playwright/test';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';

// Each of these is what some server really does: docs/OTHER-SERVERS.md.
story.describe('Bij een HIS van een ander merk', () => {
  story('verwijzen en het antwoord lezen', async ({ his, page, coach, exchange, expectNoise }) => {
    expectNoise(/412/);
    await asAnotherMake(page);
    const panel = await his.openPanel(widow);
    await expect(panel.signals.line('Eenzaamheid')).toContainText('In het dossier');

    await panel.signals.takeOver.click();
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();
    expect(await exchange.counts(widow, ['ServiceRequest', 'Task', 'Consent'])).toEqual({
      ServiceRequest: 1,
      Task: 1,
      Consent: 1,
    });

    await coach.open(/de Groot-van den Berg/);
    await coach.answer('Aannemen', { message: 'Ik bel haar morgen.' });
    await panel.isLookedAtAgain();
    await expect(panel.feedback.entries.filter({ hasText: 'Ik bel haar morgen.' })).toContainText('nieuw');
  });

  story('dat om de verwijzing vraagt, staat het paneel daar open', async ({ his, page }) => {
    await page.route('**/oauth/token', (route) =>
      rewritten(route, (token) => ({ ...token, intent: 'referral' })),
    );

    await his.openPanel(widow);

    await expect(page.getByRole('heading', { name: 'Verwijzing', exact: true })).toBeFocused();
  });

  story('een dossier over vele bladzijden is geheel gelezen', async ({ his, page }) => {
    await asAnotherMake(page);

    const panel = await his.openPanel('twintig-jaar');

    await expect(panel.signals.line('Hoofdpijn (spanning)')).toContainText('Spanningshoofdpijn');
    await expect(panel.signals.line('Verlies van werk')).toContainText('niet gevonden');
  });
});

/** The sandbox, as a server of another make behind a proxy would answer. */
async function asAnotherMake(page: Page): Promise<void> {
  await page.route('**/.well-known/smart-configuration', (route) =>
    rewritten(route, ({ authorization_endpoint, token_endpoint }) => ({
      authorization_endpoint,
      token_endpoint,
      code_challenge_methods_supported: ['S256'],
    })),
  );
  await page.route('**/oauth/token', (route) =>
    rewritten(route, ({ patient, expires_in, ...token }) => ({
      ...token,
      patient: `Patient/${patient}`,
      expires_in: String(expires_in),
      token_type: 'bearer',
      scope: 'openid fhirUser launch patient/*.read patient/*.write user/*.read',
      need_patient_banner: 'true',
    })),
  );
  await page.route(/\/fhir\/[A-Z]\w+\?/, (route) => rewritten(route, asFacadeWrites));
  await page.route(/\/fhir\/$/, (route) =>
    route.fulfill({ status: 412, json: { resourceType: 'OperationOutcome', issue: [] } }),
  );
}

type Json = Readonly<Record<string, unknown>>;

async function rewritten(route: Route, rewrite: (json: Json) => Json): Promise<void> {
  const response = await route.fetch();
  const { etag: _hidden, ...headers } = response.headers();
  await route.fulfill({ status: response.status(), headers, json: rewrite(await response.json()) });
}

/** No total, no modes, null for what is not known, and a next page under the name that the proxy hides. */
function asFacadeWrites(json: Json): Json {
  const { total: _total, entry, link, ...bundle } = json;
  const entries = Array.isArray(entry) ? entry : [];
  const links = Array.isArray(link) ? link : [];
  return {
    ...bundle,
    entry: entries.map(({ resource }: { readonly resource: Json }) => ({
      resource: {
        ...resource,
        recorder: null,
        onsetDateTime: resource.onsetDateTime ?? null,
        status: resource.status ?? null,
      },
      search: null,
    })),
    link: links.map(({ relation, url }: { readonly relation: string; readonly url: string }) => ({
      relation,
      url: url.replace(/^.*\/fhir\//, 'http://fhir-server.cluster.local/'),
    })),
  };
}
