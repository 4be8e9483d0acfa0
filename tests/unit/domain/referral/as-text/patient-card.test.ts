import { describe, expect, test } from 'vitest';
import { patientCard } from '../../../../../shared/domain/referral/as-text/patient-card.ts';
import { coach, contact, outgoing } from '../../../../builders/draft.ts';

test('the card says who will be in touch, how and by when', () => {
  expect(patientCard(outgoing(), coach(), [])).toEqual({
    patientName: 'Ria van den Berg',
    coach: { name: 'Welzijn Lindeveen', phone: '0990-000020', waitingTime: 'ongeveer 2 weken' },
    contact: { by: 'phone', phone: '06-00000001', bestMoment: '' },
    contactBy: '2026-11-27',
    themes: [{ id: 'music-culture', label: 'muziek' }],
    nearby: [],
    feedback: 'given',
    referrer: { name: 'Dr. A. Jansen', practice: 'De Linde', phone: '0990-000010' },
  });
});

test('the card does not say why: it lies about at home', () => {
  expect(JSON.stringify(patientCard(outgoing(), coach(), []))).not.toMatch(/eenzaam|stil in huis/);
});

describe('the way of contact', () => {
  test.each([
    { said: { bestMoment: 'ochtend' }, by: { by: 'phone', phone: '06-00000001', bestMoment: 'ochtend' } },
    { said: { calling: 'do-not-call' }, by: { by: 'email', email: 'ria@voorbeeld.example' } },
    { said: { phone: '', email: '' }, by: { by: 'letter' } },
  ] as const)('is $by.by', ({ said, by }) => {
    expect(patientCard(outgoing({ contact: contact(said) }), coach(), []).contact).toEqual(by);
  });
});
