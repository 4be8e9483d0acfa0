import type { FhirResource } from 'fhir/r4';
import { expect, test } from 'vitest';
import type { ReferralDraft } from '../../../../shared/domain/referral/draft.ts';
import { readSent } from '../../../../shared/fhir/referral/read-draft.ts';
import { coach, contact, outgoing } from '../../../builders/draft.ts';
import { toTransaction } from '../../../builders/to-transaction.ts';

/** Task and ServiceRequest of a referral as a server gives them back. */
function sent(said: Partial<ReferralDraft>) {
  const resources = (toTransaction(outgoing(said)).entry ?? []).map(({ resource }) => resource);
  const one = (type: FhirResource['resourceType']) => ({
    ...resources.find((resource) => resource?.resourceType === type),
    id: `${type}-1`,
  });
  return readSent(one('Task'), one('ServiceRequest'), [
    coach(),
    coach({ id: 'other', reference: 'Organization/2' }),
  ]);
}

test('what was sent can be said again, but for the organisation and the permission', () => {
  expect(sent({})).toEqual({
    kind: 'read',
    value: {
      coach: 'lindeveen',
      content: {
        reasons: ['loneliness'],
        edits: {
          patientsWords: 'Het is zo stil in huis.',
          whatMatters: 'Samen zingen.',
          themes: ['music-culture'],
          needs: ['hearing'],
          phone: '06-00000001',
          email: 'ria@voorbeeld.example',
          addressShared: 'postcode',
          feedbackMoments: ['after-intake'],
        },
      },
    },
  });
});

test.each([
  {
    said: { contact: contact({ calling: 'do-not-call' }) },
    edits: { calling: 'do-not-call', phone: undefined },
    because: 'calling was not allowed',
  },
  {
    said: { contact: contact({ phone: '' }) },
    edits: { calling: undefined, phone: undefined },
    because: 'no number went',
  },
  {
    said: { contact: contact({ addressShared: 'address', address: 'Kerkstraat 1, 9991 AA Lindeveen' }) },
    edits: { addressShared: 'address' },
    because: 'the whole address went',
  },
  {
    said: { contact: contact({ addressShared: 'nothing', address: '' }) },
    edits: { addressShared: undefined },
    because: 'no address went',
  },
])('how the patient may be reached is read back: $because', ({ said, edits }) => {
  const back = sent(said);
  expect(back.kind === 'read' && { ...back.value.content.edits }).toMatchObject(
    Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== undefined)),
  );
  for (const [field, value] of Object.entries(edits)) {
    if (value === undefined)
      expect(back.kind === 'read' && back.value.content.edits).not.toHaveProperty(field);
  }
});

test('an organisation that left the directory is not known', () => {
  expect(sent({ coach: coach({ reference: 'Organization/gone' }) })).toMatchObject({
    value: { coach: undefined },
  });
});

test('notes that another system wrote become the words of the patient', () => {
  const request = {
    resourceType: 'ServiceRequest',
    id: '1',
    status: 'active',
    note: [{ text: 'Stil in huis.' }, {}],
  };
  expect(readSent({ resourceType: 'Task', id: '1', status: 'rejected' }, request, [])).toMatchObject({
    value: { content: { edits: { patientsWords: 'Stil in huis.' } } },
  });
});

test('what is no ServiceRequest cannot be read', () => {
  expect(readSent({ resourceType: 'Task', id: '1', status: 'rejected' }, 'nonsense', []).kind).toBe(
    'unreadable',
  );
});
