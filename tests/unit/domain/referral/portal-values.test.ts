import { describe, expect, test } from 'vitest';
import { portalValues } from '../../../../shared/domain/referral/portal-values.ts';
import { contact, outgoing } from '../../../builders/draft.ts';

describe('what may be typed into a portal', () => {
  test('says what the preview says, lists one item a line', () => {
    expect(portalValues(outgoing({ reasons: ['loneliness', 'low-mood'] }))).toMatchObject({
      name: 'Ria van den Berg',
      birthDate: '1950-03-12',
      phone: '06-00000001',
      reasons: 'eenzaam\nsomber',
      whatMatters: 'Samen zingen.',
      practice: 'De Linde',
    });
  });

  test('is nothing beyond the preview: no key, id, reference or moment', () => {
    const sent = outgoing();
    const marks = [
      sent.key,
      sent.patient.issuer,
      sent.patient.patient,
      sent.encounter,
      sent.coach.reference,
      sent.referrer.reference,
      sent.referrer.roleReference,
      sent.referrer.practice.reference,
      sent.authoredOn,
      sent.contactBy,
    ];
    const typed = Object.values(portalValues(sent));

    for (const mark of marks) expect(typed).not.toContain(mark);
    for (const line of typed.flatMap((text) => text.split('\n'))) expect(textsIn(sent)).toContain(line);
  });

  test.each([
    { address: '9991 AA Lindeveen', postcode: '9991 AA', because: 'it begins the shared line' },
    { address: 'Kerkpad 14, 9991AB Lindeveen', postcode: '9991AB', because: 'a house number is no postcode' },
    { address: '', postcode: '', because: 'the patient shares no address' },
  ])('finds "$postcode" in "$address": $because', ({ address, postcode }) => {
    const values = portalValues(outgoing({ contact: contact({ address, addressShared: 'address' }) }));

    expect(values.postcode).toBe(postcode);
  });

  test('has no phone number for somebody who must not be called', () => {
    expect(portalValues(outgoing({ contact: contact({ calling: 'not-chosen' }) })).calling).toBe('');
    const values = portalValues(outgoing({ contact: contact({ calling: 'do-not-call' }) }));

    expect(values).toMatchObject({ phone: '', calling: 'do-not-call' });
  });
});

/** Every text of a referral, at any depth, and the postcode that one of them holds. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value, '9991 AA'];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [''];
}
