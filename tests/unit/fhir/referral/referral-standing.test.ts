import { describe, expect, test } from 'vitest';
import { isRunning } from '../../../../shared/domain/referral/referral.ts';
import { hasUnknownModifier } from '../../../../shared/fhir/element/modifiers.ts';
import {
  asksForService,
  readAnyServiceRequest,
  toReferral,
} from '../../../../shared/fhir/referral/read-referral.ts';
import { readAnyTask } from '../../../../shared/fhir/referral/task-schema.ts';
import { readPlain, valueOrThrow } from '../../../../shared/fhir/server/parsed-entry.ts';
import { task } from '../../../builders/fhir-record.ts';
import { timelineOn } from '../../../builders/referral.ts';

const request = (said: Readonly<Record<string, unknown>> = {}) =>
  valueOrThrow(
    readAnyServiceRequest({
      resourceType: 'ServiceRequest',
      id: 'req-1',
      meta: { lastUpdated: '2026-11-12T09:00:00Z' },
      status: 'active',
      intent: 'order',
      code: {
        coding: [
          {
            system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service',
            code: 'welzijn-op-recept',
          },
        ],
      },
      ...said,
    }),
    'ServiceRequest',
  );
const referral = (status: string, order: Readonly<Record<string, unknown>>) =>
  toReferral(valueOrThrow(readAnyTask(task({ status })), 'Task'), request(order), []);

describe('an order overrules its open Task', () => {
  test.each([
    { order: {}, task: 'requested', is: 'requested', contact: 'late', because: 'it holds' },
    {
      order: { status: 'draft' },
      task: 'requested',
      is: 'requested',
      contact: 'late',
      because: 'it is sent in parts',
    },
    {
      order: { status: undefined },
      task: 'accepted',
      is: 'accepted',
      contact: 'late',
      because: 'a facade leaves it out',
    },
    {
      order: { status: 'revoked' },
      task: 'requested',
      is: 'revoked',
      contact: 'not-expected',
      because: 'it was taken back',
    },
    {
      order: { status: 'revoked' },
      task: 'in-progress',
      is: 'revoked',
      contact: 'made',
      because: 'contact there was',
    },
    {
      order: { status: 'on-hold' },
      task: 'requested',
      is: 'suspended',
      contact: 'not-expected',
      because: 'it waits',
    },
    {
      order: { status: 'unknown' },
      task: 'requested',
      is: 'unclear',
      contact: 'unknown',
      because: 'nobody knows',
    },
    {
      order: { status: 'completed' },
      task: 'requested',
      is: 'unclear',
      contact: 'unknown',
      because: 'one of both is wrong',
    },
    {
      order: { status: 'geparkeerd' },
      task: 'requested',
      is: 'unclear',
      contact: 'unknown',
      because: 'R4 has no such status',
    },
    {
      order: { doNotPerform: true },
      task: 'accepted',
      is: 'not-to-be-done',
      contact: 'not-expected',
      because: 'it forbids',
    },
    {
      order: { status: 'entered-in-error' },
      task: 'requested',
      is: 'entered-in-error',
      contact: 'not-expected',
      because: 'it never was one',
    },
    {
      order: { status: 'entered-in-error' },
      task: 'completed',
      is: 'entered-in-error',
      contact: 'made',
      because: 'an answer does not mend it',
    },
    {
      order: { status: 'revoked' },
      task: 'rejected',
      is: 'rejected',
      contact: 'not-expected',
      because: 'the coach ended it',
    },
    {
      order: { status: 'unknown' },
      task: 'draft',
      is: 'draft',
      contact: 'not-expected',
      because: 'nothing was sent',
    },
  ])('$order over $task is $is: $because', ({ order, task: status, is, contact }) => {
    const read = referral(status, order);

    expect(read.status).toBe(is);
    expect(timelineOn('2026-12-01', read).contact.status).toBe(contact);
  });

  test.each(['revoked', 'entered-in-error', 'not-to-be-done'] as const)(
    '%s does not run, and is news that can be read',
    (status) => {
      const order = status === 'not-to-be-done' ? { doNotPerform: true } : { status };
      const read = referral('requested', order);
      const { newCount, readMark } = timelineOn('2026-12-01', read);

      expect(isRunning(read)).toBe(false);
      expect(newCount).toBe(1);
      expect(timelineOn('2026-12-01', read, '2026-11-11T00:00:00Z').newCount).toBe(1); // read before it was voided
      expect(timelineOn('2026-12-01', read, readMark).newCount).toBe(0);
    },
  );

  test.each(['suspended', 'unclear'] as const)('%s still warns of a second referral', (status) => {
    expect(isRunning({ status })).toBe(true);
  });
});

test.each([
  { intent: 'order', asks: true, because: 'it is one' },
  { intent: 'filler-order', asks: true, because: 'it is one of the kinds of order' },
  { intent: undefined, asks: true, because: 'a facade leaves it out' },
  { intent: 'proposal', asks: false, because: 'nobody was sent' },
  { intent: 'plan', asks: false, because: 'nobody was sent yet' },
  { intent: 'option', asks: false, because: 'it may be chosen' },
])(
  'a ServiceRequest with intent $intent asks for the service: $asks, because $because',
  ({ intent, asks }) => {
    expect(asksForService(request({ intent }))).toBe(asks);
  },
);

describe('what carries a modifier that we do not know', () => {
  const extension = [{ url: 'https://elders.example/omgekeerd', valueBoolean: true }];

  test.each([
    {
      json: { ...task(), modifierExtension: extension },
      is: true,
      because: 'the whole may mean the opposite',
    },
    { json: { ...task(), output: [{ modifierExtension: extension }] }, is: true, because: 'a part may' },
    {
      json: { ...task(), contained: [{ modifierExtension: extension }] },
      is: true,
      because: 'what is inside may',
    },
    {
      json: { ...task(), implicitRules: 'https://elders.example/regels' },
      is: true,
      because: 'other rules hold',
    },
    { json: { ...task(), modifierExtension: [] }, is: false, because: 'an empty list says nothing' },
    {
      json: { ...task(), modifierExtension: null },
      is: false,
      because: 'some facades write null of everything',
    },
    { json: { ...task(), extension }, is: false, because: 'a plain extension may be passed over' },
  ])('is not understood: $is, because $because', ({ json, is }) => {
    expect(hasUnknownModifier(json)).toBe(is);
    expect(readPlain(json, readAnyTask).kind).toBe(is ? 'unreadable' : 'read');
  });
});
