import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';
import { startSmallHis } from './small-his.ts';
import { createSmartApp } from './smart-app.ts';

let his: Awaited<ReturnType<typeof startSmallHis>>;
beforeAll(async () => {
  his = await startSmallHis();
});
afterAll(() => his.stop());

const scope = 'launch/patient openid fhirUser patient/Patient.r';

describe('an app that is opened on its own', () => {
  test('has its user sign in and choose a patient', async () => {
    const browser = createFakeBrowser();
    const app = createSmartApp(his);

    const login = await browser.open(app.authorizationUrl({ scope }));
    expect(login.text).toContain('Wie bent u?');
    const picker = await browser.submit(`${his.hisUrl}/login`, {
      user: 'huisarts',
      next: nextOf(login.address),
    });
    expect(picker.text).toContain('Voor welke patiënt?');
    const { address } = await browser.open(linkTo('thuis', picker.address), his.appUrl);

    const { body } = await app.exchange(address.searchParams.get('code') ?? '');
    expect(body).toMatchObject({ patient: 'thuis', need_patient_banner: true, scope });
  });

  test('asks who is already logged in for nothing but the patient', async () => {
    const browser = createFakeBrowser();
    await browser.submit(`${his.hisUrl}/login`, { user: 'poh' });

    const { text } = await browser.open(createSmartApp(his).authorizationUrl({ scope }));

    expect(text).toContain('Voor welke patiënt?');
  });

  test('offers only patients that were searched for', async () => {
    const browser = createFakeBrowser();
    await browser.submit(`${his.hisUrl}/login`, { user: 'poh' });
    const { address } = await browser.open(createSmartApp(his).authorizationUrl({ scope }));
    address.searchParams.set('zoek', 'proef');

    const { text } = await browser.open(address.href);

    expect(text).toContain('B. Proef');
    expect(text).not.toContain('A. Voorbeeld');
  });

  test('gets no patient for a manager', async () => {
    const browser = createFakeBrowser();
    await browser.submit(`${his.hisUrl}/login`, { user: 'manager' });
    const app = createSmartApp(his);

    const returned = await app.authorize(browser, { scope: `${scope} user/Task.rs` });
    const { body } = await app.exchange(returned.get('code') ?? '');

    expect(body.scope).toBe('openid fhirUser user/Task.rs');
    expect(body).not.toHaveProperty('patient');
  });

  test('needs no patient when it asks for none', async () => {
    const browser = createFakeBrowser();
    await browser.submit(`${his.hisUrl}/login`, { user: 'poh' });
    const app = createSmartApp(his);

    const returned = await app.authorize(browser, { scope: 'openid user/Task.rs' });

    expect((await app.exchange(returned.get('code') ?? '')).body.scope).toBe('openid user/Task.rs');
  });
});

test('signing in never leads to another site', async () => {
  const browser = createFakeBrowser();

  for (const next of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example/']) {
    const { address } = await browser.submit(`${his.hisUrl}/login`, { user: 'huisarts', next });
    expect(address.origin).toBe(his.hisUrl);
  }
});

function nextOf(login: URL): string {
  return login.searchParams.get('next') ?? '';
}

function linkTo(patient: string, picker: URL): string {
  const link = new URL(picker);
  link.searchParams.set('patient', patient);
  return link.href;
}
