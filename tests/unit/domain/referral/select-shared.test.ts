import { describe, expect, test } from 'vitest';
import { draftReferral } from '../../../../shared/domain/drafts/draft-referral.ts';
import { known } from '../../../../shared/domain/knowledge.ts';
import type { PatientRecord } from '../../../../shared/domain/record/record.ts';
import { previewShared, selectShared } from '../../../../shared/domain/referral/select-shared.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';
import { coach, contact, draft, huisarts, outgoing, sharedLabels } from '../../../builders/draft.ts';
import { patient, patientRef } from '../../../builders/patient.ts';
import { problem } from '../../../builders/problems.ts';

const sending = { authoredOn: '2026-11-20T09:07:00Z', contactBy: '2026-11-27' };

test('what leaves is exactly this', () => {
  expect(outgoing()).toEqual({
    key: 'key-1',
    patient: patientRef,
    encounter: 'Encounter/1',
    person: { name: 'Ria van den Berg', birthDate: '1950-03-12', sex: 'female' },
    contact: {
      phone: '06-00000001',
      email: 'ria@voorbeeld.example',
      address: '9991 AA Lindeveen',
      calling: 'may-call',
      bestMoment: '',
      whoMayAnswer: '',
    },
    reasons: [{ id: 'loneliness', label: 'eenzaam' }],
    patientsWords: 'Het is zo stil in huis.',
    whatMatters: 'Samen zingen.',
    otherSupport: '',
    themes: [{ id: 'music-culture', label: 'muziek' }],
    needs: [{ id: 'hearing', label: 'hoort slecht' }],
    interpreterLanguage: '',
    feedbackMoments: [{ id: 'after-intake', label: 'na de kennismaking' }],
    coach: { name: 'Welzijn Lindeveen', reference: 'HealthcareService/welzijnscoach-lindeveen' },
    referrer: {
      name: 'Dr. A. Jansen',
      roleText: 'huisarts',
      reference: 'Practitioner/huisarts',
      roleReference: 'PractitionerRole/rol-huisarts',
      practice: { reference: 'Organization/praktijk', name: 'De Linde', phone: '0990-000010' },
    },
    consent: { feedback: 'given', form: 'oral', askedBy: 'Dr. A. Jansen', at: '2026-11-20T09:06:00Z' },
    ...sending,
  });
});

describe('permission', () => {
  test.each([
    { consent: { ...consentGiven, sharing: 'not-given', at: undefined }, because: 'it was not given' },
    { consent: { ...consentGiven, at: undefined }, because: 'it is not on record when' },
  ] as const)('without it nothing leaves: $because', ({ consent }) => {
    expect(() => selectShared(draft({ consent }), sharedLabels, sending)).toThrow('no-consent');
  });

  test('without one for feedback no feedback is asked for', () => {
    const shared = outgoing({ consent: { ...consentGiven, feedback: 'not-given' } });
    expect(shared.feedbackMoments).toEqual([]);
    expect(shared.consent.feedback).toBe('not-given');
  });

  test('is not needed to show what would leave', () => {
    const consent = { ...consentGiven, sharing: 'not-given', at: undefined } as const;
    const { consent: _consent, authoredOn: _authoredOn, contactBy: _contactBy, ...content } = outgoing();
    expect(previewShared(draft({ consent }), sharedLabels)).toEqual(content);
  });
});

test('a draft without a coach can be shown, never sent', () => {
  expect(previewShared(draft({ coach: undefined }), sharedLabels).coach).toBeUndefined();
  expect(() => selectShared(draft({ coach: undefined }), sharedLabels, sending)).toThrow('missingFor');
});

describe('contact', () => {
  test('a number that must not be called stays here', () => {
    expect(outgoing({ contact: contact({ calling: 'do-not-call' }) }).contact).toMatchObject({
      phone: '',
      calling: 'do-not-call',
      email: 'ria@voorbeeld.example',
    });
  });

  test('of calling nothing leaves that nobody chose, and a number with a remark waits for it', () => {
    const { calling, phone } = outgoing({ contact: contact({ calling: 'not-chosen' }) }).contact;
    expect({ calling, phone }).toEqual({ calling: 'not-chosen', phone: '06-00000001' });
    const remarked = contact({ calling: 'not-chosen', phoneRemark: 'niet bellen' });
    expect(previewShared(draft({ contact: remarked }), sharedLabels).contact.phone).toBe('');
    expect(() => outgoing({ contact: remarked })).toThrow('missingFor');
  });

  test('an address that is not shared stays here', () => {
    const shared = outgoing({ contact: contact({ addressShared: 'nothing', address: 'Lindelaan 1' }) });
    expect(shared.contact.address).toBe('');
  });

  test('white space around what was typed stays here', () => {
    const shared = outgoing({
      contact: contact({ phone: ' 06 ', email: ' e ', bestMoment: ' ochtend\n', whoMayAnswer: ' dochter ' }),
      patientsWords: '\n Stil. ',
      whatMatters: ' ',
      otherSupport: ' Buurvrouw ',
      interpreterLanguage: ' Pools ',
    });
    expect(shared).toMatchObject({
      contact: { phone: '06', email: 'e', bestMoment: 'ochtend', whoMayAnswer: 'dochter' },
      patientsWords: 'Stil.',
      whatMatters: '',
      otherSupport: 'Buurvrouw',
      interpreterLanguage: 'Pools',
    });
  });
});

describe("from a record full of what is nobody else's business", () => {
  // As a careless reader would pass it on: every value carries something that must not leave.
  const secrets = { bsn: '999900006', identifier: [{ value: '999900006' }], journal: 'SECRET journaalregel' };
  const record: PatientRecord = {
    problems: known([problem({ icpc: 'P76', text: 'SECRET depressie', id: 'SECRET-condition' })]),
    contacts: known([{ id: 'SECRET-contact', date: '2026-11-01' }]),
  };
  const shared = selectShared(
    draftReferral({
      patient: { ...patient({ familyName: 'SECRET-list-name', initials: 'SECRET' }), ...secrets, ...record },
      patientRef: { ...patientRef, ...secrets },
      encounter: 'Encounter/1',
      user: { ...huisarts, ...secrets, practice: { ...huisarts.practice, ...secrets } },
      consult: {
        ...consult({
          recognised: ['low-mood'],
          checked: ['suicide-risk', 'under-treatment'],
          consent: consentGiven,
        }),
        ...secrets,
        consent: { ...consentGiven, ...secrets },
      },
      directory: [{ ...coach(), ...secrets }],
      defaults: { feedbackMoments: ['after-intake'] },
    }),
    sharedLabels,
    { ...sending, ...secrets },
  );
  const bytes = JSON.stringify(shared);

  test.each([
    { secret: '999900006', because: 'the BSN never goes to a welfare organisation' },
    { secret: 'P76', because: 'ICPC codes stay in the record' },
    { secret: 'SECRET', because: 'diagnoses, entries and journal text stay in the record' },
    { secret: 'suicide-risk', because: 'reminders are for the clinician' },
    { secret: 'under-treatment', because: 'treatment is not told' },
    { secret: '0990-000001', because: 'one number is enough' },
    { secret: 'Lindelaan', because: 'postcode and city are enough unless chosen' },
  ])('the bytes have no $secret: $because', ({ secret }) => {
    expect(bytes).not.toContain(secret);
  });

  test('what should leave is there', () => {
    expect(bytes).toContain('somber');
    expect(bytes).toContain('06-00000001');
  });
});
