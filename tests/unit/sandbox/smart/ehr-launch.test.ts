import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import { startSmallHis } from './small-his.ts';
import { createSmartApp, launched } from './smart-app.ts';

let his: Awaited<ReturnType<typeof startSmallHis>>;
beforeAll(async () => {
  his = await startSmallHis();
});
afterAll(() => his.stop());

describe('a launch from the HIS', () => {
  test('tells the app which patient, which contact, who is using it, and who shows the banner', async () => {
    const { status, token } = await launched(his, createFakeBrowser(), 'user=huisarts&patient=in-consult');

    expect(status).toBe(200);
    expect(token).toMatchObject({
      token_type: 'Bearer',
      patient: 'in-consult',
      encounter: 'contact-van-nu',
      need_patient_banner: true,
      smart_style_url: `${his.hisUrl}/his/smart-style.json`,
      fhirContext: [{ reference: 'PractitionerRole/rol-huisarts' }],
      scope: 'launch openid fhirUser offline_access patient/Patient.r patient/Condition.rs',
      refresh_token: expect.any(String),
    });
    expect(claimsOf(token.id_token)).toMatchObject({
      sub: 'huisarts',
      aud: 'wor-consult',
      fhirUser: `${his.fhirBase}/Practitioner/huisarts-de-wit`,
    });
  });

  test('gives a token that the FHIR server can read', async () => {
    const browser = createFakeBrowser();
    const { token } = await launched(his, browser, 'user=poh&patient=thuis');

    expect(await his.verifyToken(String(token.access_token))).toEqual({
      user: 'poh',
      fhirUser: 'Practitioner/poh-yilmaz',
      clientId: 'wor-consult',
      scopes: ['launch', 'openid', 'fhirUser', 'offline_access', 'patient/Patient.r', 'patient/Condition.rs'],
      patient: 'thuis',
      session: browser.cookie('his_session'),
    });
  });

  test('names no contact when the patient has none today', async () => {
    const { token } = await launched(his, createFakeBrowser(), 'user=huisarts&patient=thuis');

    expect(token).not.toHaveProperty('encounter');
  });

  test.each([
    { query: 'target=iframe', banner: false, because: 'beside the journal the HIS shows the patient' },
    { query: 'target=tab', banner: true, because: 'a tab of its own shows nothing of the HIS' },
    { query: 'target=iframe&banner=yes', banner: true, because: 'the link says so' },
    { query: 'banner=no', banner: false, because: 'the link says so' },
  ])('$query asks the app for a banner: $banner, because $because', async ({ query, banner }) => {
    const { token } = await launched(his, createFakeBrowser(), `user=huisarts&patient=thuis&${query}`);

    expect(token.need_patient_banner).toBe(banner);
  });

  test.each([
    { query: 'user=manager&patient=thuis', because: 'a manager sees no patient' },
    { query: 'user=huisarts&patient=thuis&context=none', because: 'the link asks for none' },
    { query: 'user=poh&patient=thuis&view=worklist', because: 'the worklist is about the practice' },
  ])('names no patient for $query: $because', async ({ query }) => {
    const { status, token } = await launched(his, createFakeBrowser(), query);

    expect(status).toBe(200);
    expect(token).not.toHaveProperty('patient');
    expect(token).not.toHaveProperty('need_patient_banner');
  });

  test('answers scripts with the address and the session', async () => {
    const { text } = await createFakeBrowser().open(
      `${his.hisUrl}/launch?user=huisarts&patient=thuis&format=json`,
    );

    expect(JSON.parse(text)).toEqual({
      url: expect.stringContaining('/launch.html?iss='),
      session: expect.any(String),
    });
  });

  test.each([
    'user=nobody&patient=thuis',
    'user=huisarts&patient=nobody',
    'user=huisarts&token_ttl=soon',
    'user=huisarts&view=other',
  ])('refuses the link %s with a page', async (query) => {
    const { status, text } = await createFakeBrowser().open(`${his.hisUrl}/launch?${query}`);

    expect(status).toBe(400);
    expect(text).toContain('Starten lukt niet');
  });
});

describe('two launches in one browser', () => {
  test('never mix, whatever was opened last', async () => {
    const browser = createFakeBrowser();
    const [first, second] = [createSmartApp(his), createSmartApp(his)];
    const firstLaunch = await first.launch(browser, 'user=huisarts&patient=in-consult');
    const secondLaunch = await second.launch(browser, 'user=poh&patient=thuis');

    const secondReturn = await second.authorize(browser, { launch: secondLaunch });
    const firstReturn = await first.authorize(browser, { launch: firstLaunch });
    const firstToken = await first.exchange(firstReturn.get('code') ?? '');
    const secondToken = await second.exchange(secondReturn.get('code') ?? '');

    expect([firstToken.body.patient, secondToken.body.patient]).toEqual(['in-consult', 'thuis']);
    expect(await his.verifyToken(String(firstToken.body.access_token))).toMatchObject({
      user: 'huisarts',
      patient: 'in-consult',
    });
    expect(await his.verifyToken(String(secondToken.body.access_token))).toMatchObject({
      user: 'poh',
      patient: 'thuis',
    });
  });
});

describe('tokens', () => {
  test('expire when the launch asked for short ones, and a refresh brings the same patient', async () => {
    const { app, token } = await launched(
      his,
      createFakeBrowser(),
      'user=huisarts&patient=in-consult&token_ttl=1',
    );
    expect(token.expires_in).toBe(1);

    await vi.waitFor(
      async () => expect(await his.verifyToken(String(token.access_token))).toBe('expired'),
      5_000,
    );

    const { body } = await app.refresh(token.refresh_token);
    expect(body).toMatchObject({ patient: 'in-consult', encounter: 'contact-van-nu', scope: token.scope });
    expect(await his.verifyToken(String(body.access_token))).toMatchObject({ patient: 'in-consult' });
  });

  test('come without a refresh token when the launch withholds it, or the app did not ask', async () => {
    const withheld = await launched(his, createFakeBrowser(), 'user=huisarts&patient=thuis&refresh=no');
    const notAsked = await launched(his, createFakeBrowser(), 'user=huisarts&patient=thuis', {
      scope: 'launch patient/Patient.r',
    });

    expect(withheld.token).not.toHaveProperty('refresh_token');
    expect(withheld.token.scope).not.toContain('offline_access');
    expect(notAsked.token).not.toHaveProperty('refresh_token');
    expect(notAsked.token).not.toHaveProperty('id_token');
  });

  test('can be minted without a browser', async () => {
    const token = his.mint({ user: 'coach', scopes: ['user/*.rs'] });

    expect(await his.verifyToken(token)).toMatchObject({
      user: 'coach',
      fhirUser: 'Practitioner/coach-haddad',
      patient: undefined,
    });
  });
});

describe('an authorization request', () => {
  test.each([
    {
      given: { aud: 'https://elsewhere.example/fhir' },
      error: 'invalid_request',
      because: 'the app means another server',
    },
    { given: { aud: undefined }, error: 'invalid_request', because: 'the app does not say which server' },
    { given: { launch: 'made-up' }, error: 'invalid_request', because: 'the HIS knows no such launch' },
    {
      given: { code_challenge: undefined, code_challenge_method: undefined },
      error: 'invalid_request',
      because: 'PKCE is missing',
    },
    {
      given: { code_challenge_method: 'plain' },
      error: 'invalid_request',
      because: 'plain PKCE proves nothing',
    },
    {
      given: { launch: undefined, prompt: 'none' },
      error: 'login_required',
      because: 'nobody has signed in',
    },
  ])('goes back with $error: $because', async ({ given, error }) => {
    const browser = createFakeBrowser();
    const app = createSmartApp(his);
    const launch = await app.launch(browser, 'user=huisarts&patient=thuis');

    const returned = await app.authorize(browser, { launch, ...given });

    expect(returned.get('error')).toBe(error);
    expect(returned.get('state')).toBe('a-state');
  });

  test('may write the server with a slash at the end', async () => {
    const { status } = await launched(his, createFakeBrowser(), 'user=huisarts&patient=thuis', {
      aud: `${his.fhirBase}/`,
    });

    expect(status).toBe(200);
  });

  test('needs no OpenID scope', async () => {
    const { token } = await launched(his, createFakeBrowser(), 'user=huisarts', {
      scope: 'user/Task.rs user/Unicorn.rs',
    });

    expect(token.scope).toBe('user/Task.rs');
  });

  test.each([
    { given: { client_id: 'unknown' }, because: 'nobody knows the app' },
    { given: { redirect_uri: 'https://elsewhere.example/' }, because: 'a code would leak' },
    { given: { redirect_uri: 'http://localhost:9/other.html' }, because: 'this page is not registered' },
  ])('never leaves the HIS when $because', async ({ given }) => {
    const browser = createFakeBrowser();
    const app = createSmartApp(his);
    const launch = await app.launch(browser, 'user=huisarts&patient=thuis');

    const { address, status } = await browser.open(app.authorizationUrl({ launch, ...given }));

    expect(address.origin).toBe(his.hisUrl);
    expect(status).toBe(400);
  });
});

function claimsOf(idToken: unknown): unknown {
  const [, claims = ''] = String(idToken).split('.');
  return JSON.parse(Buffer.from(claims, 'base64url').toString());
}
