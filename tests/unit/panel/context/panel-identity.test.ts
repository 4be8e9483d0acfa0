import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import {
  identityState,
  namedPatients,
  type PanelIdentity,
} from '../../../../shared/panel/context/panel-identity.ts';
import { patientRef } from '../../../builders/patient.ts';

const other = { ...patientRef, patient: patientId('somebody-else') };
const identity: PanelIdentity = {
  patient: patientRef,
  launch: patientRef,
  page: undefined,
  encounter: undefined,
  banner: 'app',
  user: undefined,
};

describe('who the panel is about', () => {
  test.each([
    { page: undefined, state: 'not-compared', because: 'a SMART app sees no page' },
    { page: patientRef, state: 'agrees', because: 'page and panel name one patient' },
    {
      page: { ...patientRef, issuer: serverAddress(`${patientRef.issuer}/`) },
      state: 'agrees',
      because: 'a slash is no difference',
    },
    { page: other, state: 'differs', because: 'another dossier was opened' },
  ])('is $state: $because', ({ page, state }) => {
    expect(identityState({ ...identity, page })).toBe(state);
  });

  test('is told to the exchange by everybody who names a patient', () => {
    expect(namedPatients({ ...identity, page: other })).toEqual({
      panel: patientRef,
      launch: patientRef,
      page: other,
    });
  });
});
