import type { Page } from '@playwright/test';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { LaunchFailurePage } from '../pages/launch-failure-page.ts';
import { statusNoise } from '../setup/console-guard.ts';
import { expect, story } from '../setup/story.ts';

const widow = 'eenzame-weduwe';
const somebodyElses = '3f0c7a52-6a4e-4a2b-9d5e-0b1c2d3e4f50';

/** What breaks a launch from the HIS, set before it begins. */
type Broken = {
  readonly because: string;
  readonly kind: string;
  readonly title: string;
  readonly arrange: (page: Page, sandbox: Sandbox) => Promise<unknown>;
  readonly link?: Readonly<Record<string, string>>;
  readonly noise?: readonly RegExp[];
  /** What the block for IT must say beside its kind. */
  readonly named?: string;
  /** The button there is; none when only the HIS or IT can do something. */
  readonly action?: string;
};

const broken: readonly Broken[] = [
  {
    because: 'the HIS names no patient',
    kind: 'no-patient',
    title: 'Er is geen patiënt gekozen',
    arrange: async () => {},
    link: { context: 'none' },
    named: 'HIS: Lindewerk HIS (localhost:',
  },
  {
    because: 'the HIS has no discovery',
    kind: 'no-discovery',
    title: 'Het HIS vertelt niet hoe u kunt aanmelden',
    arrange: (page) => discovery(page, { status: 404, body: 'not here' }),
    noise: [statusNoise(404)],
    action: 'Opnieuw proberen',
  },
  {
    because: 'a web page stands where discovery should be',
    kind: 'no-discovery',
    title: 'Het HIS vertelt niet hoe u kunt aanmelden',
    arrange: (page) => discovery(page, { status: 200, contentType: 'text/html', body: '<h1>Welkom</h1>' }),
    action: 'Opnieuw proberen',
  },
  {
    because: 'the HIS does not do PKCE',
    kind: 'pkce-unsupported',
    title: 'Het HIS biedt geen veilige aanmelding',
    arrange: (page, { hisUrl }) =>
      discovery(page, {
        json: { authorization_endpoint: `${hisUrl}/oauth/auth`, token_endpoint: `${hisUrl}/oauth/token` },
      }),
  },
  {
    because: 'there is no network',
    kind: 'offline',
    title: 'Geen verbinding met het HIS',
    arrange: (page) => page.route('**/.well-known/smart-configuration', (route) => route.abort()),
    noise: [/ERR_FAILED/],
    action: 'Opnieuw proberen',
  },
  {
    because: 'the token endpoint stumbles',
    kind: 'refused-by-his',
    title: 'Het HIS weigerde de aanmelding',
    arrange: (page) => page.route('**/oauth/token', (route) => route.fulfill({ status: 500, body: 'oops' })),
    noise: [statusNoise(500)],
    named: 'Het HIS meldt: HTTP 500',
  },
  {
    because: 'the patient may not be read',
    kind: 'scopes-missing',
    title: 'Het HIS geeft de patiënt niet vrij',
    arrange: (page) => withoutScopes(page, /patient\/Patient\.r ?/),
  },
  {
    because: 'this computer is an hour behind',
    kind: 'clock',
    title: 'De klok loopt niet gelijk',
    arrange: (page) => page.clock.setSystemTime(Date.now() - 60 * 60_000),
  },
  {
    because: 'the browser keeps nothing for a page in a frame',
    kind: 'storage-blocked',
    title: 'De browser bewaart niets voor dit programma',
    arrange: (page) =>
      page.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        Object.defineProperty(window, 'sessionStorage', { get: refuse });
      }),
  },
  {
    because: 'the settings are not there',
    kind: 'misconfigured',
    title: 'Dit programma is nog niet goed ingesteld',
    arrange: (page) => page.route('**/config.json', (route) => route.fulfill({ status: 404, body: '' })),
    noise: [statusNoise(404)],
    action: 'Opnieuw proberen',
  },
  {
    because: 'the settings are no JSON',
    kind: 'misconfigured',
    title: 'Dit programma is nog niet goed ingesteld',
    arrange: (page) =>
      page.route('**/config.json', (route) => route.fulfill({ body: '{\n  "language": "nl",\n}' })),
    named: 'kijk bij regel 3, teken 1',
    action: 'Opnieuw proberen',
  },
];

story.describe('Een start die niet verder kan, zegt waarom', () => {
  for (const { because, kind, title, arrange, link = {}, noise = [], action, named } of broken) {
    story(`${kind}: ${title} (${because})`, async ({ his, page, sandbox, expectNoise }) => {
      expectNoise(...noise);
      await arrange(page, sandbox);
      await his.login('huisarts');

      await his.launch(widow, link);

      await expectFailure(new LaunchFailurePage(page), { kind, title });
      if (named !== undefined) await expect(new LaunchFailurePage(page).forIt).toContainText(named);
      await expect(page.getByRole('main').getByRole('button')).toHaveText(
        [action ?? [], 'Kopieer voor ICT'].flat(),
      );
    });
  }
});

const addresses = [
  {
    because: 'an unknown HIS asks',
    kind: 'unknown-issuer',
    title: 'Dit HIS staat niet op de lijst',
    address: '/launch.html?iss=https://vreemd-his.example/fhir&launch=1',
  },
  {
    because: 'half of a launch is missing',
    kind: 'bad-parameters',
    title: 'Dit adres klopt niet',
    address: '/launch.html?launch=1',
  },
  {
    because: 'the user or the HIS refused',
    kind: 'refused-by-user',
    title: 'U bent niet aangemeld',
    address: `/index.html?error=access_denied&state=${somebodyElses}`,
  },
  {
    because: 'the HIS does not know this app',
    kind: 'wrong-client',
    title: 'Het HIS kent dit programma niet',
    address: `/index.html?error=unauthorized_client&state=${somebodyElses}`,
  },
  {
    because: 'the HIS does not know a scope',
    kind: 'wrong-scope',
    title: 'Het HIS kent de gevraagde rechten niet',
    address: `/index.html?error=invalid_scope&state=${somebodyElses}`,
  },
  {
    because: 'a code comes with a state that this tab never made',
    kind: 'not-our-launch',
    title: 'Deze aanmelding hoort niet bij dit venster',
    address: `/index.html?code=gestolen&state=${somebodyElses}`,
  },
  {
    because: 'a code comes without any state',
    kind: 'not-our-launch',
    title: 'Deze aanmelding hoort niet bij dit venster',
    address: '/index.html?code=gestolen',
  },
  {
    because: 'the page is opened by itself, and the settings are in order',
    kind: 'opened-alone',
    title: 'Welzijn op Recept',
    address: '/index.html',
  },
  {
    because: 'the address of a session is opened in another tab',
    kind: 'no-session',
    title: 'Uw sessie is voorbij',
    address: `/index.html?session=${somebodyElses}`,
  },
] as const;

story.describe('Een adres dat niet klopt, opent niets', () => {
  for (const { because, kind, title, address } of addresses) {
    story(`${kind}: ${title} (${because})`, async ({ page, sandbox }) => {
      await page.goto(sandbox.appUrl + address);

      await expectFailure(new LaunchFailurePage(page), { kind, title });
    });
  }
});

story('Wat het HIS zelf meldt, staat in het blok voor ICT, zonder code of nummer', async ({ his, page }) => {
  await refusedBySignIn(page, 'unauthorized_client', 'Client wor-consult is <b>blocked</b>, ref 999000111');
  await his.login('huisarts');

  await his.launch(widow);

  const failure = new LaunchFailurePage(page);
  await expectFailure(failure, { kind: 'wrong-client', title: 'Het HIS kent dit programma niet' });
  await expect(failure.forIt).toContainText(
    'Het HIS meldt: unauthorized_client (Client wor-consult is <b>blocked</b>, ref …)',
  );
  await expect(failure.forIt).toContainText('HIS: Lindewerk HIS (localhost:');
});

story(
  'Woorden in een adres dat niet uit dit venster komt, worden niet getoond',
  async ({ page, sandbox }) => {
    const query = new URLSearchParams({
      error: 'access_denied',
      error_description: 'Bel 0900',
      state: somebodyElses,
    });
    await page.goto(`${sandbox.appUrl}/index.html?${query}`);

    const failure = new LaunchFailurePage(page);
    await expect(failure.title).toHaveText('U bent niet aangemeld');
    await expect(failure.whole).not.toContainText(/0900|access_denied \(/);
  },
);

story('Een praktijkmanager die bij een patiënt opent, krijgt een eigen zin', async ({ his, page }) => {
  await his.login('manager');

  await his.launch(widow);

  const failure = new LaunchFailurePage(page);
  await expectFailure(failure, { kind: 'manager', title: 'Hier worden geen patiënten getoond' });
});

story(
  'Een patiënt die het HIS niet kent: een eigen zin, geen "niet aangenomen"',
  async ({ his, page, expectNoise }) => {
    expectNoise(statusNoise(410));
    await page.route('**/fhir/Patient/*', (route) => route.fulfill({ status: 410, body: '' }));
    await his.login('huisarts');

    await his.launch(widow);

    await expect(page.getByRole('alert')).toContainText('Het HIS kent deze patiënt niet.');
    await expect(page.getByRole('main')).not.toContainText('niet aangenomen');
  },
);

story('Een code die een ander al heeft ingewisseld, opent niets meer', async ({ his, page, expectNoise }) => {
  expectNoise(statusNoise(400));
  await page.route('**/oauth/token', async (route) => {
    await route.fetch();
    await route.continue();
  });
  await his.login('huisarts');

  await his.launch(widow);

  const failure = new LaunchFailurePage(page);
  await expectFailure(failure, { kind: 'code-spent', title: 'Deze aanmelding is niet meer geldig' });
  await page.unroute('**/oauth/token');
  await failure.action('Opnieuw aanmelden').click();
  await his.choosePatient(/de Groot-van den Berg/);
  await expect(his.panel().patient).toContainText('Greet de Groot-van den Berg');
});

story(
  'Verkeerde instellingen: IT ziet ze allemaal tegelijk, met de oplossing',
  async ({ his, page, sandbox }) => {
    await page.route('**/config.json', (route) =>
      route.fulfill({
        json: {
          language: 'de',
          issuers: [{ iss: sandbox.fhirBase, name: 'HIS', clients: { worklist: 'wor-worklist' } }],
          coaches: [],
          norms: { contactWorkingDays: '5' },
          kleur: 'blauw',
        },
      }),
    );
    await his.login('huisarts');

    await his.launch(widow);

    const { forIt } = new LaunchFailurePage(page);
    await expect(forIt).toContainText('language is geen van de mogelijke waarden: nl, en.');
    await expect(forIt).toContainText('issuers[0].clients.consult ontbreekt; vul een waarde in.');
    await expect(forIt).toContainText('coaches is een lege lijst; noem er minstens één.');
    await expect(forIt).toContainText(
      'norms.contactWorkingDays moet een getal zijn, zonder aanhalingstekens.',
    );
    await expect(forIt).toContainText('kleur kennen wij niet');
  },
);

story('Niet alles verleend: het paneel zegt wat dat kost, en de rest werkt', async ({ his, page }) => {
  await withoutScopes(page, /patient\/Condition\.rs ?/);

  const panel = await his.openPanel(widow);

  await expect(page.getByRole('status').filter({ hasText: 'Niet alles is toegestaan' })).toContainText(
    'geen toegang tot: de probleemlijst',
  );
  await expect(panel.signals.line('Eenzaamheid')).toContainText('niet kunnen lezen (geen toegang)');
});

/** One sentence of its own; for IT its kind and server, and never a code, a launch, a token or a patient. */
async function expectFailure(
  { title, whole, forIt, page }: LaunchFailurePage,
  expected: { readonly kind: string; readonly title: string },
): Promise<void> {
  await expect(title).toHaveText(expected.title);
  await expect(forIt).toContainText(`Soort: ${expected.kind}\n`);
  await expect(forIt).toContainText('Betekenis: ');
  await expect(whole).not.toContainText(/Greet|Groot|eenzame-weduwe|gestolen|eyJ/);
  const secrets = ['launch', 'code', 'state', 'session'].flatMap(
    (name) => new URL(page.url()).searchParams.get(name) ?? [],
  );
  const said = await whole.textContent();
  for (const secret of secrets.filter((one) => one.length > 3)) expect(said).not.toContain(secret);
}

function discovery(
  page: Page,
  answer: Parameters<Parameters<Parameters<Page['route']>[1]>[0]['fulfill']>[0],
) {
  return page.route('**/.well-known/smart-configuration', (route) => route.fulfill(answer));
}

/** A HIS that sends the user back with an error in place of a code. */
function refusedBySignIn(page: Page, error: string, description: string) {
  return page.route('**/oauth/auth?*', (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = String(
      new URLSearchParams({ error, error_description: description, state: asked.get('state') ?? '' }),
    );
    return route.fulfill({ status: 303, headers: { location: back.href } });
  });
}

/** A HIS that grants less than was asked. */
async function withoutScopes(page: Page, withheld: RegExp): Promise<void> {
  await page.route('**/oauth/token', async (route) => {
    const response = await route.fetch();
    const token: { readonly scope: string } = await response.json();
    await route.fulfill({ response, json: { ...token, scope: token.scope.replace(withheld, '') } });
  });
}
