import { expect, test } from 'vitest';
import { renewReferral } from '../../../../shared/domain/drafts/renew-referral.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';

const next = draftKey('key-2');
const rejected = {
  content: {
    reasons: ['job-loss'],
    edits: { patientsWords: 'Ik wil iets maken.', phone: '06 00 00 04 70', themes: ['volunteering'] },
  },
  coach: 'westerkamp',
} as const;

test('a new referral says what the rejected one said, under a key of its own', () => {
  expect(renewReferral(consult(), rejected, next)).toEqual(
    consult({
      key: next,
      recognised: ['job-loss'],
      edits: rejected.content.edits,
      rejectedBy: ['westerkamp'],
    }),
  );
});

test.each([
  {
    own: { edits: { patientsWords: 'Nu liever koken.' } },
    became: { edits: { ...rejected.content.edits, patientsWords: 'Nu liever koken.' } },
    because: 'a field was filled in',
  },
  {
    own: { edits: { patientsWords: '  ' } },
    became: { edits: rejected.content.edits },
    because: 'only space was typed',
  },
  {
    own: { words: { 'open-home': 'Stil' } },
    became: { words: { 'open-home': 'Stil' } },
    because: 'words were noted at a prompt',
  },
  {
    own: { recognised: ['stress' as const] },
    became: { recognised: ['stress'] },
    because: 'reasons were ticked',
  },
  {
    own: { edits: { coach: 'lindeveen' } },
    became: { edits: { ...rejected.content.edits, coach: 'lindeveen' } },
    because: 'another organisation was chosen',
  },
  {
    own: { edits: { coach: 'westerkamp' } },
    became: { edits: rejected.content.edits },
    because: 'the organisation that said no had been chosen',
  },
  {
    own: { consent: consentGiven },
    became: { consent: consult().consent },
    because: 'permission was for another organisation',
  },
  {
    own: { rejectedBy: ['lindeveen'] },
    became: { rejectedBy: ['lindeveen', 'westerkamp'] },
    because: 'a second one says no',
  },
])('it fills what is empty and loses nothing: $because', ({ own, became }) => {
  expect(renewReferral(consult(own), rejected, next)).toMatchObject(became);
});

test('without the organisation in the directory none is marked', () => {
  expect(renewReferral(consult(), { ...rejected, coach: undefined }, next).rejectedBy).toEqual([]);
});

test('a kept draft stays under its own key', () => {
  const draft = { taskId: 't', requestId: 'r', taskVersion: '1', requestVersion: '1' };
  expect(renewReferral(consult({ draft }), rejected, next)).toMatchObject({ key: consult().key, draft });
});
