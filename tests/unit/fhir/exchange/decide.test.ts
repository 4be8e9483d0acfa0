import { describe, expect, test } from 'vitest';
import type { AnswerForm } from '../../../../shared/domain/answer/prepare-answer.ts';
import type { Failure } from '../../../../shared/domain/failure.ts';
import {
  type AdditionKind,
  emptyAddition,
  selectAddition,
} from '../../../../shared/domain/referral/addition.ts';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { decideAnswer } from '../../../../shared/fhir/exchange/decide-answer.ts';
import { decideDiscard, decideKeep } from '../../../../shared/fhir/exchange/decide-draft.ts';
import { decideSend } from '../../../../shared/fhir/exchange/decide-send.ts';
import { decideAdd, decideWithdraw } from '../../../../shared/fhir/exchange/decide-sent.ts';
import type { Attempt, Decision, Performed, Table } from '../../../../shared/fhir/exchange/decision.ts';
import type { SentParts, StoredReferral } from '../../../../shared/fhir/exchange/stored-referral.ts';
import { decide } from '../../../../shared/fhir/exchange/write-path.ts';
import { toReferral } from '../../../../shared/fhir/referral/read-referral.ts';
import { taskSchema } from '../../../../shared/fhir/referral/task-schema.ts';
import { toServiceRequest } from '../../../../shared/fhir/referral/to-referral.ts';
import type { Versioned } from '../../../../shared/fhir/server/versioned.ts';
import { readyAnswer } from '../../../builders/answer.ts';
import { coach, outgoing, sharedLabels } from '../../../builders/draft.ts';
import { draftContent, keptDraft } from '../../../builders/kept-draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { table } from './decision-table.ts';

const at = '2026-11-20T10:00:00Z';
const going = outgoing();
const draft = keptDraft();

const ours = toServiceRequest(going, { subject: { reference: 'Patient/pat-1' }, consents: [] });
const requestSaying = (said: object): Versioned => ({
  resource: JSON.parse(JSON.stringify({ ...ours, id: 'request-1', ...said })),
  version: 'W/"1"',
});
const linked = (stored: Versioned) => ({ reference: `ServiceRequest/${stored.resource.id}`, stored });
const consent = (status: string) => ({
  reference: 'Consent/c1',
  stored: { resource: { resourceType: 'Consent', id: 'c1', status }, version: 'W/"1"' },
});
const feedbackPermission = {
  reference: 'Consent/c2',
  stored: {
    resource: {
      resourceType: 'Consent',
      id: 'c2',
      status: 'active',
      provision: { type: 'permit', class: [{ code: 'Communication' }] },
    },
    version: 'W/"1"',
  },
};
const sharingPermission = {
  reference: 'Consent/c3',
  stored: {
    resource: {
      resourceType: 'Consent',
      id: 'c3',
      status: 'active',
      provision: { type: 'permit', class: [{ code: 'ServiceRequest' }] },
    },
    version: 'W/"1"',
  },
};
const taskWith = (said: object): Versioned['resource'] => ({
  resourceType: 'Task',
  id: 'task-1',
  status: 'requested',
  intent: 'order',
  requester: { display: 'S. Yilmaz' },
  ...said,
});
function sentWith(
  said: object,
  request: Versioned = requestSaying({}),
  permissions: SentParts['permissions'] = [],
): Extract<StoredReferral, { state: 'sent' | 'withdrawn' }> {
  const resource = taskWith(said);
  const task = taskSchema.parse(resource);
  const state = task.status === 'cancelled' ? 'withdrawn' : 'sent';
  return { state, task, stored: { resource, version: 'W/"1"' }, request: linked(request), permissions };
}
const seen: Referral = toReferral(taskSchema.parse(taskWith({})), undefined, []);
const cancelled = { status: 'cancelled', statusReason: { text: 'Verhuisd' } };
const lost: Failure = { kind: 'his-unreachable' };

/** What can be stored, each named once. */
const states = {
  none: { state: 'none' },
  'half, saying the same': { state: 'half', request: requestSaying({}) },
  'half, saying something else': { state: 'half', request: requestSaying({ note: [] }) },
  'draft as seen': { state: 'draft', draft, request: requestSaying({ status: 'draft' }) },
  'draft of a colleague': {
    state: 'draft',
    draft: keptDraft({
      base: { ...draft.base, taskVersion: 'W/"2"', requestVersion: 'W/"2"' },
      content: draftContent({ reasons: ['stress'] }),
    }),
    request: requestSaying({ status: 'draft' }),
  },
  'draft half sent': {
    state: 'draft',
    draft: keptDraft({ base: { ...draft.base, requestVersion: 'W/"2"' } }),
    request: requestSaying({ status: 'active' }),
  },
  'sent as ours': sentWith({}, requestSaying({}), [sharingPermission, feedbackPermission]),
  'sent otherwise': sentWith({ status: 'accepted' }, requestSaying({ note: [] })),
  ended: sentWith({ status: 'completed' }, requestSaying({}), [sharingPermission]),
  'withdrawn wholly': sentWith(cancelled, requestSaying({ status: 'revoked' }), [consent('inactive')]),
  'withdrawn in part': sentWith(cancelled, requestSaying({ status: 'revoked' }), [consent('active')]),
  'withdrawn by another': sentWith({ status: 'cancelled', statusReason: { text: 'Dubbel' } }),
  discarded: { state: 'discarded', leftover: undefined },
  'discarded in part': { state: 'discarded', leftover: requestSaying({ status: 'draft' }) },
  several: { state: 'several', taskIds: ['task-1', 'task-2'] },
  unanswered: { state: 'unanswered', failure: lost },
} as const satisfies Readonly<Record<string, StoredReferral>>;
type StateName = keyof typeof states;

const notDone = (how: 'refused' | 'failed' | 'unanswered' | 'not-offered', failure: Failure): Performed => ({
  kind: 'not-done',
  how,
  failure,
  way: 'whole',
  task: 'unknown',
});
/** What can have been tried before the look, each named once. */
const attempts = {
  first: { earlier: 'none', last: undefined, looksLeft: 2 },
  'after a reload': { earlier: 'unsettled', last: undefined, looksLeft: 2 },
  refused: {
    earlier: 'none',
    last: notDone('refused', { kind: 'not-permitted', what: 'Task' }),
    looksLeft: 1,
  },
  'kept out': {
    earlier: 'none',
    last: notDone('not-offered', { kind: 'refused', reason: undefined, means: 'refusal' }),
    looksLeft: 1,
  },
  conflict: { earlier: 'none', last: notDone('failed', { kind: 'conflict' }), looksLeft: 1 },
  failed: { earlier: 'none', last: notDone('failed', lost), looksLeft: 1 },
  unanswered: { earlier: 'none', last: notDone('unanswered', { kind: 'too-slow' }), looksLeft: 1 },
  'said to be done': { earlier: 'none', last: { kind: 'done', taskId: 'task-1' }, looksLeft: 1 },
  'refused after a reload': {
    earlier: 'unsettled',
    last: notDone('refused', { kind: 'session-expired' }),
    looksLeft: 1,
  },
} as const satisfies Readonly<Record<string, Attempt>>;
type AttemptName = keyof typeof attempts;
const attemptNames = Object.keys(attempts) as AttemptName[];
const stateNames = Object.keys(states) as StateName[];

const save = {
  key: draft.key,
  patient: patientRef,
  encounter: undefined,
  content: draftContent({ edits: { patientsWords: 'Nieuw.' } }),
  stage: 'in-hand',
  by: draft.holder,
  at,
  labels: sharedLabels,
} as const;
const tables = {
  keep: decideKeep,
  discard: decideDiscard,
  send: decideSend,
  withdraw: decideWithdraw,
  add: decideAdd,
  answer: decideAnswer,
};
type WishKind = keyof typeof tables;
type Wishes = { readonly [Kind in WishKind]: Parameters<(typeof tables)[Kind]>[1] };

const wishes: { readonly [Name in string]: { readonly [Kind in WishKind]?: Wishes[Kind] } } = {
  'keep a first time': { keep: { save: { ...save, base: undefined }, coach: coach() } },
  'keep again': { keep: { save: { ...save, base: draft.base }, coach: coach() } },
  discard: { discard: { draft, at } },
  send: { send: { outgoing: going, newPatient: undefined, over: undefined } },
  'send the draft': { send: { outgoing: going, newPatient: undefined, over: draft.base } },
  withdraw: { withdraw: { referral: seen, reason: 'Verhuisd', consent: 'taken-back', at } },
  'add a supplement': { add: adding('supplement', 'not-stored') },
  'add a message': { add: adding('message', 'not-stored') },
  'add what is stored': { add: adding('message', 'stored') },
  'add what could not be looked for': { add: adding('message', { failure: { kind: 'too-slow' } }) },
  'answer with a step': { answer: answering({ step: 'accepted' }) },
  'answer with a step and a message': { answer: answering({ step: 'contacted', message: 'Gebeld.' }) },
  'answer with a message': { answer: answering({ message: 'Gebeld.' }) },
};

function adding(kind: AdditionKind, message: Wishes['add']['message']): Wishes['add'] {
  const content = selectAddition({ ...emptyAddition(kind), words: 'Ander nummer' });
  return { referral: seen, key: 'extra-1', content, by: draft.holder, at, patient: 'pat-1', message };
}

function answering(form: Partial<AnswerForm>): Wishes['answer'] {
  const answer = readyAnswer(form, { status: 'requested' });
  const message = answer.message === undefined ? 'none' : 'not-stored';
  const by = { reference: 'Practitioner/coach', name: 'N. Haddad' };
  return { referral: seen, handler: undefined, answer, key: 'answer-1', by, at, patient: 'pat-1', message };
}

/** A cell in one word or two. */
function told(decision: Decision<{ readonly kind: string }>): string {
  switch (decision.kind) {
    case 'write':
      return `write ${decision.write.way}`;
    case 'fail':
      return `fail ${decision.failure.kind}`;
    case 'end':
      return decision.end.kind;
  }
}

function cell(wish: string, state: StateName, attempt: AttemptName): string {
  return cellAt(wish, state, attempts[attempt]);
}

function cellAt(wish: string, state: StateName, attempt: Attempt): string {
  const [entry] = Object.entries(wishes[wish] ?? {});
  if (entry === undefined) throw new Error(wish);
  const [kind, asked] = entry as [WishKind, never];
  return told(decide(tables[kind] as Table<never, { readonly kind: string }>, states[state], asked, attempt));
}

const columns = attemptNames.filter((name) => name !== 'refused');
describe.each(Object.keys(wishes))('the wish to %s', (wish) => {
  test.each(stateNames)('where there is "%s"', (state) => {
    const expected = table[wish]?.[state] ?? [];
    const told = columns.map((attempt) => cell(wish, state, attempt));

    expect(told).toEqual(typeof expected === 'string' ? columns.map(() => expected) : expected);
  });

  test.each(stateNames)('ends at a clear no to the first write, whatever else there is ("%s")', (state) => {
    expect(cell(wish, state, 'refused')).toBe('fail not-permitted');
  });

  test('never asks for a write at the last look', () => {
    for (const state of stateNames) {
      for (const attempt of attemptNames) {
        const { earlier, last } = attempts[attempt];
        if (last === undefined) continue;
        const way = 'in-parts';
        const after: Performed = last.kind === 'done' ? last : { ...last, way };
        expect(cellAt(wish, state, { earlier, last: after, looksLeft: 0 })).not.toMatch(/^write/);
      }
    }
  });
});
