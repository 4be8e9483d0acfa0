import { expect, test } from 'vitest';
import { nlPatientCard } from '../../../shared/text/nl/referral/patient-card-text.ts';
import { nlSharing } from '../../../shared/text/nl/referral/sharing-text.ts';

test('the card says by which day to call, and which number', () => {
  expect(nlPatientCard.notCalled('7 december 2026', '0990-000010')).toBe(
    'Heeft u op 7 december 2026 nog niets gehoord? Bel ons: 0990-000010.',
  );
  expect(nlPatientCard.notCalled('7 december 2026', '')).toBe(
    'Heeft u op 7 december 2026 nog niets gehoord? Bel ons.',
  );
});

test('card and screen say what waits: the call has a date, the waiting time is until the first talk', () => {
  const said = 'Het eerste gesprek is over ongeveer 2 weken.';

  expect(nlPatientCard.waitingTime('ongeveer 2 weken')).toBe(said);
  expect(nlSharing.next('7 dec 2026', 'ongeveer 2 weken')).toEqual([
    'De coach neemt uiterlijk 7 dec 2026 contact op met de patiënt.',
    said,
  ]);
  expect(nlSharing.next('7 dec 2026', '')[1]).toBe('Daarna volgt het eerste gesprek.');
});
