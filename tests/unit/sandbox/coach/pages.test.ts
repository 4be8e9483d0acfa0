import { createHash } from 'node:crypto';
import type { Patient } from 'fhir/r4';
import { beforeEach, describe, expect, test } from 'vitest';
import { type DeskUnderTest, deskUnderTest } from './desk-under-test.ts';
import { freshTask } from './fresh-referral.ts';

let desk: DeskUnderTest;

beforeEach(async () => {
  desk = await deskUnderTest();
  return () => desk.stop();
});

test('a page of the desk runs no script, and has no style but its own', async () => {
  const policy = (await desk.headers('/')).get('content-security-policy');

  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const [, styled = ''] = /<style>(.*?)<\/style>/s.exec((await desk.page('/')).text) ?? [];
  expect(policy).toContain(`'sha256-${createHash('sha256').update(styled).digest('base64')}'`);
});

describe('the list of referrals', () => {
  test('leaves out drafts: those are not sent yet', async () => {
    await desk.put({ ...(await desk.task(freshTask)), status: 'draft' });

    expect((await desk.page('/')).text).not.toContain('B. Proef');
  });

  test('says so when the exchange does not answer', async () => {
    desk.faults.set('coach', { kind: '500' });
    const { status, text } = await desk.page('/');

    expect(status).toBe(502);
    expect(text).toContain('Probeer het opnieuw');
  });
});

describe('the page of a referral', () => {
  test('shows what it carries, and no markup of others', async () => {
    const { text } = await desk.page(`/tasks/${freshTask}`);

    for (const shown of [
      'Eenzaamheid',
      'Koken en samen eten',
      'Hoort slecht',
      '06 00 00 06 64',
      'Mondelinge toestemming',
    ]) {
      expect(text).toContain(shown);
    }
    expect(text).toContain('Ik eet altijd alleen &lt;script&gt;');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('999000664');
  });

  test('reads a patient who is only contained in the referral', async () => {
    const contained: Patient = { resourceType: 'Patient', id: 'p', name: [{ text: 'Bo uit de wijk' }] };
    await desk.put({
      resourceType: 'ServiceRequest',
      id: 'vers-verwijzing',
      status: 'active',
      intent: 'order',
      contained: [contained],
      subject: { reference: '#p' },
    });

    expect((await desk.page(`/tasks/${freshTask}`)).text).toContain('Bo uit de wijk');
  });

  test('reads a patient by a full address, and follows no address of others', async () => {
    const request = {
      resourceType: 'ServiceRequest',
      id: 'vers-verwijzing',
      status: 'active',
      intent: 'order',
    } as const;
    await desk.put({ ...request, subject: { reference: `${desk.fhirBase}/Patient/vers` } });
    const here = await desk.page(`/tasks/${freshTask}`);
    await desk.put({ ...request, subject: { reference: 'https://elders.example/fhir/Patient/vers' } });
    const elsewhere = await desk.page(`/tasks/${freshTask}`);

    expect(here.text).toContain('06 00 00 06 64');
    expect(elsewhere.text).toContain('Niet te lezen bij de verwijzer.');
  });

  test('warns not to call, and shows only the contact details that came along', async () => {
    const gravity = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes';
    const contact = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-contact';
    await desk.put({
      resourceType: 'ServiceRequest',
      id: 'vers-verwijzing',
      status: 'active',
      intent: 'order',
      code: { text: 'Welzijn op Recept' },
      subject: { reference: 'Patient/vers' },
      orderDetail: [
        { coding: [{ system: gravity, code: 'contacting-subject-prohibited' }], text: 'Niet bellen' },
        { coding: [{ system: contact, code: 'email' }], text: 'E-mail: bo@post.example' },
      ],
    });
    const { text } = await desk.page(`/tasks/${freshTask}`);

    expect(text).toContain('<strong>Niet bellen.</strong>');
    expect(text).toContain('E-mail: bo@post.example');
    expect(text).not.toContain('06 00 00 06 64');
  });

  test('shows the road so far, with theme and appointment', async () => {
    const { text } = await desk.page('/tasks/nieuw-bericht-taak');

    expect(text).toContain('Gekoppeld: Muziek en cultuur');
    expect(text).toMatch(/Kennismaking gepland: dinsdag 10 november 2026/);
    expect(text.match(/gaat donderdag voor het eerst mee/g)).toHaveLength(1);
  });

  test('keeps what was typed when something is missing', async () => {
    const { status, text } = await desk.submit(freshTask, {
      action: 'rejected',
      reason: '',
      message: 'Het spijt ons',
    });

    expect(status).toBe(422);
    expect(text).toContain('Vul een reden in.');
    expect(text).toContain('>Het spijt ons</textarea>');
  });
});

describe('two people at once', () => {
  test('somebody changed it: nothing is written, the new state is shown and the text is kept', async () => {
    const seen = await desk.task(freshTask);
    await desk.answer(freshTask, { action: 'contacted' });
    const form = { action: 'accepted', version: seen.meta?.versionId ?? '', message: 'Ik bel morgen' };
    const { status, text } = await desk.submit(freshTask, form);

    expect(status).toBe(409);
    expect(text).toContain('Iemand anders heeft deze verwijzing intussen gewijzigd');
    expect(text).toContain('Uw tekst: Ik bel morgen');
    expect(text).toContain('Contact gehad');
    expect((await desk.task(freshTask)).output).toHaveLength(1);
  });

  test('the referrer withdrew it: the page says so and offers nothing', async () => {
    await desk.put({
      ...(await desk.task(freshTask)),
      status: 'cancelled',
      statusReason: { text: 'Wil toch niet' },
    });
    const { text } = await desk.page(`/tasks/${freshTask}`);

    expect(text).toContain('De verwijzer heeft deze verwijzing ingetrokken');
    expect(text).toContain('Wil toch niet');
    expect(text).not.toContain('<form');
  });

  test('an answer to a withdrawn referral is not written', async () => {
    await desk.put({ ...(await desk.task(freshTask)), status: 'cancelled' });
    const { status, text } = await desk.submit(freshTask, {
      action: 'accepted',
      version: '1',
      message: 'Welkom',
    });

    expect(status).toBe(409);
    expect(text).toContain('Uw tekst: Welkom');
    expect((await desk.task(freshTask)).status).toBe('cancelled');
  });
});
