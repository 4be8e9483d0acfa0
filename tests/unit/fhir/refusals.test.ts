import { describe, expect, test } from 'vitest';
import { entriesRead, type Knowledge, type WhyUnknown } from '../../../shared/domain/knowledge.ts';
import { patientId } from '../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../shared/domain/record/server-address.ts';
import { fhirReferrals } from '../../../shared/fhir/exchange/fhir-referrals.ts';
import { fhirCareRecord } from '../../../shared/fhir/record/fhir-care-record.ts';
import { toServiceRequest } from '../../../shared/fhir/referral/to-referral.ts';
import { searchInOtherWords } from '../../../shared/fhir/server/search-in-other-words.ts';
import type { FhirResponse, FhirTransport } from '../../../shared/fhir/server/transport.ts';
import { outgoing } from '../../builders/draft.ts';
import { task } from '../../builders/fhir-record.ts';
import { page, response, scriptedTransport } from '../../builders/scripted-transport.ts';

const baseUrl = serverAddress('https://his.voorbeeld.example/fhir');
const patient = patientId('pat-1');
const { signal } = new AbortController();
const clock = { now: () => Temporal.Instant.from('2026-11-21T09:00:00Z') };

const request = {
  ...toServiceRequest(outgoing(), { subject: { reference: 'Patient/pat-1' }, consents: [] }),
  id: 'req-1',
};

/** A HIS that gives one answer to whatever is asked of one type, and has nothing of the others but one referral. */
function hisThatAnswers(type: string, answer: FhirResponse | Error): FhirTransport {
  return {
    baseUrl,
    async request({ path }) {
      if (path.split('?')[0] !== type) {
        return response(200, page(path.startsWith('ServiceRequest?') ? [request, task()] : []));
      }
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

type Read = (transport: FhirTransport) => Promise<Knowledge<readonly unknown[]>>;

const recordAt = (transport: FhirTransport) =>
  fhirCareRecord(transport, { fhirUser: undefined, roles: [], episodes: 'allowed' });
const referralsAt = (transport: FhirTransport) => fhirReferrals(transport, { issuer: baseUrl, clock });

const reads: readonly { readonly what: string; readonly type: string; readonly read: Read }[] = [
  { what: 'problems', type: 'Condition', read: (at) => recordAt(at).readProblems(patient, signal) },
  {
    what: 'contacts',
    type: 'Encounter',
    read: (at) => recordAt(at).readContacts(patient, '2025-11-21', signal),
  },
  { what: 'referrals', type: 'ServiceRequest', read: (at) => referralsAt(at).read(patient, signal) },
  { what: 'messages', type: 'Communication', read: (at) => referralsAt(at).read(patient, signal) },
  { what: 'declines', type: 'Procedure', read: (at) => referralsAt(at).readDeclines(patient, signal) },
  { what: 'drafts', type: 'Task', read: (at) => referralsAt(at).readDrafts(patient, signal) },
];

const refused = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'required', details: { text: 'Parameter category is required' } }],
};

const answers: readonly { readonly answer: FhirResponse; readonly why: WhyUnknown }[] = [
  ...[400, 402, 406, 409, 410, 412, 413, 414, 415, 418, 421, 422, 423, 424, 431, 451, 304].map((status) => ({
    answer: response(status, refused),
    why: 'refused' as const,
  })),
  ...[404, 405, 501].map((status) => ({ answer: response(status), why: 'not-offered' as const })),
  { answer: response(403), why: 'not-permitted' },
  ...[408, 429, 504].map((status) => ({ answer: response(status), why: 'too-slow' as const })),
  ...[500, 502, 503].map((status) => ({ answer: response(status), why: 'unreachable' as const })),
  { answer: response(200), why: 'unreadable' },
  { answer: response(200, refused), why: 'unreadable' },
  { answer: response(200, page([refused])), why: 'incomplete' },
  { answer: response(200, page([], { total: 3 })), why: 'incomplete' },
];

describe.each(reads)('$what', ({ type, read }) => {
  test.each(answers)('are unknown ($why), never empty, after $answer.status', async ({ answer, why }) => {
    expect(await read(hisThatAnswers(type, answer))).toMatchObject({ known: false, why });
  });

  test('are known to be none when the HIS answers with an empty list', async () => {
    const list = await read(hisThatAnswers(type, response(200, page([]))));

    expect(list.known).toBe(true);
  });
});

test('a referral is seen although its messages were refused', async () => {
  const referrals = await referralsAt(hisThatAnswers('Communication', response(400))).read(patient, signal);

  expect(entriesRead(referrals)).toMatchObject([{ taskId: 'task-1' }]);
});

describe('a question that was refused', () => {
  const one = { resourceType: 'Condition', id: '1' };
  const wordings = [
    'Condition?patient=1',
    'Condition?subject=Patient/1',
    { query: 'Condition?category=a', covers: 'part' },
  ] as const;
  const askedIn = async (answers: Readonly<Record<string, unknown>>) => {
    const transport = scriptedTransport({
      'Condition?patient=1&_count=200': response(400),
      'Condition?patient=1': response(400),
      'Condition?subject=Patient/1&_count=200': response(400),
      'Condition?subject=Patient/1': response(400),
      ...answers,
    });
    const found = await searchInOtherWords(transport, wordings);
    return { found, asked: transport.asked.map(({ path }) => path) };
  };

  test.each([
    {
      answers: { 'Condition?patient=1&_count=200': page([one]) },
      found: { kind: 'all', resources: [one] },
      asked: 1,
      because: 'it was taken at once',
    },
    {
      answers: { 'Condition?patient=1': page([one]) },
      found: { kind: 'all', resources: [one] },
      asked: 2,
      because: 'only the page size was too large',
    },
    {
      answers: { 'Condition?subject=Patient/1&_count=200': page([one]) },
      found: { kind: 'all', resources: [one] },
      asked: 3,
      because: 'the server knows subject and not patient',
    },
    {
      answers: { 'Condition?category=a&_count=200': page([one]) },
      found: { kind: 'partial', resources: [one] },
      asked: 5,
      because: 'the server wants a category, and may have others',
    },
    {
      answers: { 'Condition?category=a&_count=200': response(503) },
      found: { kind: 'failed', failure: { kind: 'his-unreachable' } },
      asked: 5,
      because: 'the server broke down at last',
    },
    {
      answers: { 'Condition?patient=1&_count=200': response(403) },
      found: { kind: 'failed', failure: { kind: 'not-permitted' } },
      asked: 1,
      because: 'forbidden is forbidden in any words',
    },
    {
      answers: {},
      found: { kind: 'failed', failure: { kind: 'refused', means: 'refusal' } },
      asked: 5,
      because: 'of a server that minds the question, the last 404 does not mean that it has none',
    },
    {
      answers: {
        'Condition?patient=1&_count=200': response(404),
        'Condition?subject=Patient/1&_count=200': response(405),
      },
      found: { kind: 'failed', failure: { kind: 'refused', means: 'not-offered' } },
      asked: 3,
      because: 'the server has none, whatever the words',
    },
  ])('$found.kind after $asked: $because', async ({ answers: said, found, asked }) => {
    const answered = await askedIn(said);

    expect(answered.found).toMatchObject(found);
    expect(answered.asked).toHaveLength(asked);
  });
});

test('a list of which the server says that it is a part (206) is not whole', async () => {
  const his = hisThatAnswers('Condition', response(206, page([])));

  expect(await searchInOtherWords(his, ['Condition?patient=pat-1'], signal)).toMatchObject({
    kind: 'partial',
  });
});
