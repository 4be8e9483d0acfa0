import { describe, expect, test } from 'vitest';
import type { HisPage } from '../../../../../extension/connection/his-pages.ts';
import { guardedFilling, guardPage } from '../../../../../extension/panel/his-page/page-guard.ts';
import { outgoing } from '../../../../builders/draft.ts';
import { onPage } from '../../../../builders/his-page.ts';
import { patient, patientRef } from '../../../../builders/patient.ts';

const ria = patient();
const opened = { page: onPage(ria.name), ref: patientRef, patient: ria };
const about = (name: string) => ({
  ...outgoing(),
  person: { ...outgoing().person, name, birthDate: ria.birthDate },
});

/** What the guard of a portal says when the page was last heard, and is now read, like this. */
function guardSeeing(heard: HisPage | undefined, now: HisPage | undefined) {
  const guard = guardPage(opened, { current: () => heard, readAnew: async () => now });
  return guardedFilling(opened, guard);
}

describe('before anything goes into a portal', () => {
  test('page, record and referral name one patient', async () => {
    await expect(guardSeeing(opened.page, opened.page)(about(ria.name))).resolves.toBeUndefined();
  });

  test.each([
    { heard: onPage('Jan Smit'), now: opened.page, because: 'another dossier was opened' },
    {
      heard: opened.page,
      now: onPage('Jan Smit'),
      because: 'the page switched and nobody has heard of it yet',
    },
    { heard: opened.page, now: undefined, because: 'the page does not answer' },
    { heard: undefined, now: opened.page, because: 'no HIS is followed' },
  ])('it is refused when $because', async ({ heard, now }) => {
    await expect(guardSeeing(heard, now)(about(ria.name))).rejects.toMatchObject({
      failure: { kind: 'wrong-patient' },
    });
  });

  test('it is refused when the referral is about somebody else', async () => {
    await expect(guardSeeing(opened.page, opened.page)(about('Jan Smit'))).rejects.toMatchObject({
      failure: { kind: 'wrong-patient' },
    });
  });
});
