import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderId } from '../../../../shared/domain/cautions/caution.ts';
import {
  edit,
  noteWords,
  setConsent,
  takeOver,
  toggleChecked,
} from '../../../../shared/domain/consult/actions.ts';
import { consultVersion, freshConsult } from '../../../../shared/domain/consult/consult.ts';
import { consultStorageKey } from '../../../../shared/domain/consult/storage-key.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { createConsultStore } from '../../../../smart-app/session/tab-consult-store.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

const patient = { issuer: serverAddress('https://his.test/fhir'), patient: patientId('p1') };
const other = { issuer: serverAddress('https://his.test/fhir'), patient: patientId('p2') };
const fresh = freshConsult(draftKey('key-1'), '2026-11-21T10:00:00.123456789Z');

function workedOn(words: string) {
  const ticked = takeOver(toggleChecked(fresh, 'violence'), ['loneliness', 'bereavement']);
  const noted = noteWords(ticked, 'open-what-changed', words);
  const edited = edit(noted, { phone: words, themes: ['nature'], calling: 'do-not-call' });
  return setConsent(edited, { both: 'oral' }, '2026-11-21T10:05:00Z');
}

describe('a consult kept in the tab', () => {
  test('comes back as it was left, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const store = createConsultStore(tabStorage(), 'Practitioner/1');
        store.save(patient, workedOn(words));
        expect(store.load(patient)).toEqual(workedOn(words));
      }),
    );
  });

  test('comes back when nothing was done yet', () => {
    const store = createConsultStore(tabStorage(), 'Practitioner/1');
    store.save(patient, fresh);
    expect(store.load(patient)).toEqual(fresh);
  });

  test("is never another patient's", () => {
    const store = createConsultStore(tabStorage(), 'Practitioner/1');
    store.save(patient, fresh);
    expect(store.load(other)).toBeUndefined();
  });

  test("is never another user's", () => {
    const storage = tabStorage();
    createConsultStore(storage, 'Practitioner/1').save(patient, fresh);
    expect(createConsultStore(storage, 'Practitioner/2').load(patient)).toBeUndefined();
  });

  test('is gone once it is wiped', () => {
    const storage = tabStorage();
    const store = createConsultStore(storage, 'Practitioner/1');
    store.save(patient, fresh);
    store.wipe(patient);
    expect(Object.keys(storage)).toEqual([]);
  });

  test('comes back with a reminder ticked that the product learned later', () => {
    const later = toggleChecked(workedOn('Het is zo stil.'), 'a-reminder-of-tomorrow' as ReminderId);
    const store = createConsultStore(tabStorage(), 'Practitioner/1');
    store.save(patient, later);
    expect(store.load(patient)).toEqual(later);
  });

  test.each([
    { kept: '{}', because: 'it is no consult' },
    { kept: JSON.stringify(fresh), because: 'it does not say of which version it is' },
    {
      kept: JSON.stringify({ version: consultVersion - 1, consult: fresh }),
      because: 'an older app wrote it',
    },
    {
      kept: JSON.stringify({ version: consultVersion + 1, consult: fresh }),
      because: 'a newer app wrote it',
    },
    { kept: JSON.stringify({ version: consultVersion, consult: null }), because: 'nothing is in it' },
  ])('is begun anew when what was kept is not ours: $because', ({ kept }) => {
    const storage = tabStorage({ [consultStorageKey(patient, 'Practitioner/1')]: kept });
    expect(createConsultStore(storage, 'Practitioner/1').load(patient)).toBeUndefined();
  });
});
