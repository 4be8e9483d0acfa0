import { expect, test } from 'vitest';
import { failureOf, whyUnknown } from '../../../shared/fhir/failure-of.ts';

const outcome = (issue: object) => ({ resourceType: 'OperationOutcome', issue: [issue] });

test.each([
  { status: 401, failure: { kind: 'session-expired' }, because: 'the token is no good any more' },
  { status: 403, failure: { kind: 'not-permitted', what: 'Condition' }, because: 'it is forbidden' },
  { status: 404, failure: { kind: 'refused', reason: undefined }, because: 'the server has no such thing' },
  { status: 409, failure: { kind: 'conflict' }, because: 'somebody else was first' },
  { status: 412, failure: { kind: 'conflict' }, because: 'it changed meanwhile' },
  {
    status: 422,
    failure: { kind: 'refused', reason: undefined },
    because: 'a rule of the server was broken',
  },
  { status: 429, failure: { kind: 'too-slow' }, because: 'the server cannot keep up' },
  { status: 500, failure: { kind: 'his-unreachable' }, because: 'the server broke down' },
  { status: 501, failure: { kind: 'refused', reason: undefined }, because: 'the server does not do this' },
  { status: 503, failure: { kind: 'his-unreachable' }, because: 'the server is closed for a while' },
  { status: 504, failure: { kind: 'too-slow' }, because: 'something in between gave up' },
])('$status is $failure.kind: $because', ({ status, failure }) => {
  expect(failureOf({ status, body: undefined }, 'Condition')).toEqual(failure);
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
  expect(failureOf({ status: 400, body }, 'Task')).toEqual({ kind: 'refused', reason });
});

test.each([
  { failure: { kind: 'not-permitted', what: 'Condition' }, why: 'not-permitted' },
  { failure: { kind: 'too-slow' }, why: 'too-slow' },
  { failure: { kind: 'his-unreachable' }, why: 'unreachable' },
  { failure: { kind: 'refused', reason: undefined }, why: 'not-offered' },
  { failure: { kind: 'unreadable', what: 'Condition', detail: '' }, why: 'unreadable' },
] as const)('after $failure.kind a section is unknown: $why', ({ failure, why }) => {
  expect(whyUnknown(failure)).toBe(why);
});
