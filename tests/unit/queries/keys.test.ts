import { describe, expect, test } from 'vitest';
import { FailureError } from '../../../shared/domain/failure.ts';
import { patientId } from '../../../shared/domain/record/patient.ts';
import { type ServerAddress, serverAddress } from '../../../shared/domain/record/server-address.ts';
import type { CareRecord } from '../../../shared/ports/care-record.ts';
import type { ReadMarks } from '../../../shared/ports/read-marks.ts';
import type { Referrals } from '../../../shared/ports/referrals.ts';
import { declinesQuery } from '../../../shared/queries/decline-queries.ts';
import { asksOnFocus, pollInterval } from '../../../shared/queries/query-state.ts';
import { readMarksQuery } from '../../../shared/queries/read-mark-queries.ts';
import { contactsQuery, patientQuery, problemsQuery } from '../../../shared/queries/record-queries.ts';
import { referralsQuery } from '../../../shared/queries/referral-queries.ts';

const nothing = () => Promise.reject(new Error('not asked here'));
const record: CareRecord = {
  readPatient: nothing,
  readProblems: nothing,
  readContacts: nothing,
  readUser: nothing,
};
const exchange: Referrals = {
  read: nothing,
  drafts: 'not-kept',
  readDrafts: nothing,
  keep: nothing,
  discard: nothing,
  send: nothing,
  look: nothing,
  additions: 'not-taken',
  add: nothing,
  readCapacities: nothing,
  withdraw: nothing,
  answer: nothing,
  readDeclines: nothing,
  readContent: nothing,
  decline: nothing,
  undoDecline: nothing,
};
const marks: ReadMarks = { readings: nothing, mark: nothing };

function keysFor(issuer: ServerAddress, patient: string): readonly string[] {
  const ref = { issuer, patient: patientId(patient) };
  return [
    patientQuery(record, ref),
    problemsQuery(record, ref),
    contactsQuery(record, ref, '2025-11-21'),
    referralsQuery(exchange, ref),
    declinesQuery(exchange, ref),
    readMarksQuery(marks, ref),
  ].map(({ queryKey }) => JSON.stringify(queryKey));
}

test('every part of the record has a place of its own', () => {
  const keys = keysFor(serverAddress('https://his.test/fhir'), '12');
  expect(new Set(keys).size).toBe(keys.length);
});

test('two patients never share an answer, also not when two servers use one id', () => {
  const all = [
    ...keysFor(serverAddress('https://his.test/fhir'), '12'),
    ...keysFor(serverAddress('https://his.test/fhir'), '13'),
    ...keysFor(serverAddress('https://other.test/fhir'), '12'),
  ];
  expect(new Set(all).size).toBe(all.length);
});

describe('referrals', () => {
  const { refetchIntervalInBackground, refetchOnWindowFocus } = referralsQuery(exchange, {
    issuer: serverAddress('https://his.test/fhir'),
    patient: patientId('12'),
  });
  const over = new FailureError({ kind: 'session-expired' });

  test.each([
    { error: null, everyMs: 60_000, onFocus: 'always', because: 'the coach may have answered' },
    {
      error: new FailureError({ kind: 'too-slow' }),
      everyMs: 60_000,
      onFocus: 'always',
      because: 'it may work again',
    },
    { error: over, everyMs: false, onFocus: false, because: 'without a session every answer is the same' },
  ])('are asked for again after $error: $because', ({ error, everyMs, onFocus }) => {
    const query = { state: { error } };
    expect(pollInterval(query)).toBe(everyMs);
    expect(asksOnFocus(query)).toBe(onFocus);
  });

  test('are asked for only while somebody can see them', () => {
    expect(refetchIntervalInBackground).toBe(false);
    expect(refetchOnWindowFocus).toBe(asksOnFocus);
  });
});
