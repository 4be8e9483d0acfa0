import { describe, expect, test } from 'vitest';
import { patientId } from '../../../shared/domain/record/patient.ts';
import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import { toAuditEvent } from '../../../shared/fhir/record/to-audit-event.ts';
import { toDecline } from '../../../shared/fhir/referral/to-decline.ts';
import { toReadMark } from '../../../shared/fhir/worklist/to-read-mark.ts';
import { coach, contact, outgoing } from '../../builders/draft.ts';
import { r4ProblemsOf } from '../../builders/fhir-validators.ts';
import { patientRef } from '../../builders/patient.ts';
import { toTransaction } from '../../builders/to-transaction.ts';

const full = outgoing({
  themes: ['music-culture', 'nature'],
  needs: ['hearing', 'low-literacy'],
  interpreterLanguage: 'Arabisch',
  otherSupport: 'Thuiszorg',
  contact: contact({ calling: 'do-not-call', bestMoment: 'ochtend', whoMayAnswer: 'dochter' }),
});
const { practice, ...referrer } = full.referrer;

const referrals: readonly { readonly referral: OutgoingReferral; readonly because: string }[] = [
  { referral: full, because: 'everything is filled in' },
  {
    referral: outgoing({ patientsWords: '', whatMatters: '', themes: [], needs: [], feedbackMoments: [] }),
    because: 'nothing is filled in that may be left out',
  },
  {
    referral: { ...outgoing({ encounter: undefined }), consent: { ...full.consent, feedback: 'not-given' } },
    because: 'there is no contact in context and one permission',
  },
  {
    referral: outgoing({ coach: coach({ reference: 'Organization/buurtkracht-west' }) }),
    because: 'the coach is an organisation',
  },
  {
    referral: {
      ...full,
      referrer: { ...referrer, roleReference: undefined, practice: { ...practice, reference: undefined } },
    },
    because: 'the HIS knows no role and no practice',
  },
  {
    referral: { ...outgoing(), through: { channel: 'portal', name: 'Wegwijs verwijsportaal' } },
    because: 'it went through a portal and is only recorded',
  },
  {
    referral: {
      ...full,
      referrer: {
        ...referrer,
        reference: '',
        name: '',
        roleText: '',
        roleReference: undefined,
        practice: { reference: undefined, name: '', phone: '' },
      },
    },
    because: 'the HIS does not tell who refers',
  },
];

/** A transaction is judged entry by entry: its references are placeholders until it is stored. */
const entriesOf = (referral: OutgoingReferral) =>
  (toTransaction(referral).entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []));

describe.each(referrals)('a referral in which $because', ({ referral }) => {
  test.each(entriesOf(referral))('has a $resourceType that is valid base R4', (resource) => {
    expect(r4ProblemsOf(resource)).toEqual([]);
  });

  test('is a Bundle that is valid base R4', () => {
    expect(r4ProblemsOf(toTransaction(referral))).toEqual([]);
  });

  test('claims no profile', () => {
    expect(JSON.stringify(toTransaction(referral))).not.toContain('"meta"');
  });
});

test('the validators see what is wrong', () => {
  const [consent] = entriesOf(full);
  const problems = r4ProblemsOf({ ...consent, status: undefined, scope: undefined });

  expect(problems.some((problem) => problem.startsWith('fhir:'))).toBe(true);
  expect(problems.some((problem) => problem.startsWith('medplum:'))).toBe(true);
});

test.each([
  { reason: 'Eerst de verhuizing', encounter: 'Encounter/1', why: 'no-time', askAgain: 'never' } as const,
  { reason: '', encounter: undefined, why: undefined, askAgain: undefined },
])('a decline with reason "$reason" is valid base R4', ({ reason, encounter, why, askAgain }) => {
  const note = {
    why,
    askAgain,
    patient: patientRef,
    encounter,
    reason,
    key: 'k',
    at: '2026-11-20T09:00:00Z',
    by: 'Practitioner/1',
  };

  expect(r4ProblemsOf(toDecline(note))).toEqual([]);
});

test.each([
  'opened',
  'previewed',
  'sent',
  'withdrawn',
  'declined',
  'added',
  'feedback-read',
  'volume-opened',
  'exported',
] as const)('the audit fact "%s" is valid base R4', (action) => {
  const patient = action === 'volume-opened' ? undefined : patientId('pat-1');
  const agent = { user: 'Practitioner/1', practice: 'Organization/1' };

  expect(r4ProblemsOf(toAuditEvent(action, agent, patient, '2026-11-20T09:00:00Z'))).toEqual([]);
});

test('a read mark is valid base R4', () => {
  const mark = {
    patient: patientId('pat-1'),
    user: 'Practitioner/1',
    taskId: 'task-1',
    until: '2026-11-20T09:00:00Z',
  };

  expect(r4ProblemsOf(toReadMark(mark))).toEqual([]);
});
