import { expect, test } from 'vitest';
import { whyUnknown } from '../../../../shared/domain/failure.ts';
import { toServerFailure } from '../../../../shared/fhir/server/server-failure.ts';

const outcome = (issue: object) => ({ resourceType: 'OperationOutcome', issue: [issue] });

const notOffered = { kind: 'refused', reason: undefined, means: 'not-offered' } as const;
const refusal = { kind: 'refused', reason: undefined, means: 'refusal' } as const;

test.each([
  { status: 304, failure: refusal, why: 'refused', because: 'nothing came' },
  { status: 400, failure: refusal, why: 'refused', because: 'it wants to be asked otherwise' },
  {
    status: 403,
    failure: { kind: 'not-permitted', what: 'Condition' },
    why: 'not-permitted',
    because: 'it is forbidden',
  },
  { status: 404, failure: notOffered, why: 'not-offered', because: 'the server has no such thing' },
  { status: 405, failure: notOffered, why: 'not-offered', because: 'it may not be searched' },
  { status: 406, failure: refusal, why: 'refused', because: 'it speaks another format' },
  { status: 408, failure: { kind: 'too-slow' }, why: 'too-slow', because: 'the server waited too long' },
  { status: 409, failure: { kind: 'conflict' }, why: 'refused', because: 'somebody else was first' },
  { status: 410, failure: refusal, why: 'refused', because: 'what is gone was once there' },
  { status: 412, failure: { kind: 'conflict' }, why: 'refused', because: 'it changed meanwhile' },
  { status: 414, failure: refusal, why: 'refused', because: 'the question is too long' },
  { status: 415, failure: refusal, why: 'refused', because: 'it takes another format' },
  { status: 418, failure: refusal, why: 'refused', because: 'a status that nobody listed is no absence' },
  { status: 422, failure: refusal, why: 'refused', because: 'a rule of the server was broken' },
  { status: 429, failure: { kind: 'too-slow' }, why: 'too-slow', because: 'the server cannot keep up' },
  { status: 451, failure: refusal, why: 'refused', because: 'a law keeps it back' },
  { status: 500, failure: { kind: 'his-unreachable' }, why: 'unreachable', because: 'the server broke down' },
  { status: 501, failure: notOffered, why: 'not-offered', because: 'the server does not do this' },
  { status: 503, failure: { kind: 'his-unreachable' }, why: 'unreachable', because: 'the server is closed' },
  { status: 504, failure: { kind: 'too-slow' }, why: 'too-slow', because: 'something in between gave up' },
])('$status is $failure.kind, and a section stays unknown ($why): $because', ({ status, failure, why }) => {
  const read = toServerFailure({ status, body: undefined }, 'Condition');

  expect(read).toEqual(failure);
  expect(whyUnknown(read)).toBe(why);
});

test('401 is the end of a session, and no reason of its own', () => {
  expect(toServerFailure({ status: 401, body: undefined }, 'Condition')).toEqual({ kind: 'session-expired' });
});

test.each([
  {
    body: outcome({ details: { text: ' Kies een coach ' } }),
    reason: 'Kies een coach',
    because: 'details are for people',
  },
  {
    body: outcome({ diagnostics: 'NullPointerException' }),
    reason: undefined,
    because: 'diagnostics are for developers',
  },
  { body: '<html>', reason: undefined, because: 'a page is no outcome' },
  { body: { resourceType: 'OperationOutcome' }, reason: undefined, because: 'it says nothing' },
])('a refusal says "$reason" because $because', ({ body, reason }) => {
  expect(toServerFailure({ status: 400, body }, 'Task')).toMatchObject({ kind: 'refused', reason });
});

test('an answer that is no FHIR leaves a section unknown: unreadable', () => {
  expect(whyUnknown({ kind: 'unreadable', what: 'Condition', detail: '' })).toBe('unreadable');
});
