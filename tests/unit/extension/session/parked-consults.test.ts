import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshConsult } from '../../../../shared/domain/consult/consult.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { patientRef } from '../../../builders/patient.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { forgetParkedConsults, openParkedConsults } = await import(
  '../../../../extension/session/parked-consults.ts'
);

const ria = patientRef;
const jan = { ...patientRef, patient: patientId('pat-2') };
const typed = {
  ...freshConsult(draftKey('key-ria'), '2026-11-21T10:00:00Z'),
  edits: { patientsWords: 'Het is zo stil in huis.' },
};
const later = { ...typed, edits: { patientsWords: 'Het is zo stil in huis. En in de straat.' } };

beforeEach(() => fakeBrowser.reset());

describe('what was typed', () => {
  test('is there again when the patient returns, and not with another patient', async () => {
    const store = await openParkedConsults('Practitioner/1');
    store.save(ria, typed);

    expect(store.load(jan)).toBeUndefined();
    expect(store.load(ria)).toEqual(typed);
  });

  test('is there again in a panel that opens after the last one was closed or killed', async () => {
    (await openParkedConsults('Practitioner/1')).save(ria, typed);

    expect((await openParkedConsults('Practitioner/1')).load(ria)).toEqual(typed);
  });

  test('is not shown to somebody else as theirs', async () => {
    (await openParkedConsults('Practitioner/1')).save(ria, typed);

    expect((await openParkedConsults('Practitioner/2')).load(ria)).toBeUndefined();
  });

  test('reaches the panel of another window', async () => {
    const other = await openParkedConsults('Practitioner/1');
    (await openParkedConsults('Practitioner/1')).save(ria, typed);

    await vi.waitFor(() => expect(other.load(ria)).toEqual(typed));
  });

  test('is never overtaken by the echo of what was typed just before', async () => {
    const store = await openParkedConsults('Practitioner/1');
    store.save(ria, typed);
    store.save(ria, later);
    await new Promise((resolve) => setTimeout(resolve));

    expect(store.load(ria)).toEqual(later);
  });

  test('is gone after sending, and after signing out', async () => {
    const store = await openParkedConsults('Practitioner/1');
    store.save(ria, typed);
    store.wipe(ria);
    store.save(jan, typed);
    await forgetParkedConsults();

    const next = await openParkedConsults('Practitioner/1');
    expect([next.load(ria), next.load(jan)]).toEqual([undefined, undefined]);
  });
});

test('a consult of another version of the program is dropped, not misread', async () => {
  const store = await openParkedConsults('Practitioner/1');
  store.save(ria, typed);
  const [[place = '', kept] = []] = Object.entries(await fakeBrowser.storage.session.get());
  await fakeBrowser.storage.session.set({ [place]: { ...Object(kept), version: 0 } });

  expect((await openParkedConsults('Practitioner/1')).load(ria)).toBeUndefined();
});
