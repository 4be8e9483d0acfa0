import { expect, test } from 'vitest';
import { nlPatientCard } from '../../../shared/text/nl/patient-card.ts';
import { nlSharing } from '../../../shared/text/nl/sharing.ts';

test('card and screen say what waits: the call has a date, the waiting time is until the first talk', () => {
  const said = 'Het eerste gesprek is over ongeveer 2 weken.';

  expect(nlPatientCard.waitingTime('ongeveer 2 weken')).toBe(said);
  expect(nlSharing.next('7 dec 2026', 'ongeveer 2 weken')).toEqual([
    'De coach neemt uiterlijk 7 dec 2026 contact op met de patiënt.',
    said,
    'Berichten van de coach ziet u bij Terugkoppeling.',
  ]);
  expect(nlSharing.next('7 dec 2026', '')[1]).toBe('Daarna volgt het eerste gesprek.');
});
