import { expect, test } from 'vitest';
import type { AnswerForm } from '../../../../shared/domain/answer/prepare-answer.ts';
import { toAnsweredTask } from '../../../../shared/fhir/referral/to-answer.ts';
import type { Versioned } from '../../../../shared/fhir/server/versioned.ts';
import { seeRequest, seeTask } from '../../../../shared/fhir/volume/minimal-schemas.ts';
import { toCounted } from '../../../../shared/fhir/volume/to-counted.ts';
import { readyAnswer } from '../../../builders/answer.ts';

const names = new Map([['HealthcareService/lindeveen', 'Welzijn Lindeveen']]);
const sent = {
  resourceType: 'Task',
  id: 'task-1',
  status: 'accepted',
  intent: 'order',
  authoredOn: '2026-11-20',
  owner: { reference: 'HealthcareService/lindeveen' },
};

/** What is counted of a referral that a coach answered with these. */
function counted(...forms: readonly Partial<AnswerForm>[]) {
  let task: Versioned['resource'] = sent;
  for (const [index, form] of forms.entries()) {
    const answer = readyAnswer(form, { status: 'requested' });
    const at = '2026-11-30T10:00:00Z';
    const answered = toAnsweredTask({ resource: task, version: undefined }, { answer, key: `${index}`, at });
    task = JSON.parse(JSON.stringify(answered));
  }
  const seen = seeTask(task);
  const request = seeRequest({ resourceType: 'ServiceRequest', id: 'request-1', status: 'active' });
  if (!seen || !request) throw new Error('both are readable');
  const referrer = { referrerType: 'huisarts', practice: 'De Linde' };
  return toCounted({ task: seen, request, patient: undefined, referrer, messagesAt: [] }, new Map(), names);
}

test.each([
  { forms: [{ step: 'contacted' }], offer: undefined, ending: undefined, because: 'nothing was coded' },
  {
    forms: [{ step: 'matched', theme: 'moving', kind: 'newly-made' }],
    offer: { theme: 'moving', kind: 'newly-made' },
    ending: undefined,
    because: 'the coach coded an offer',
  },
  {
    forms: [
      { step: 'matched', theme: 'moving', kind: 'newly-made' },
      { step: 'activity-started', theme: 'cooking', kind: 'existing' },
    ],
    offer: { theme: 'cooking', kind: 'existing' },
    ending: undefined,
    because: 'the last one is what began',
  },
  {
    forms: [{ step: 'ended-early', reason: 'no-match', theme: 'nature' }],
    offer: { theme: 'nature', kind: 'not-available' },
    ending: 'no-match',
    because: 'what is missing here is told with the end',
  },
  {
    forms: [{ step: 'rejected', reason: 'other', words: 'Geheim.' }],
    offer: undefined,
    ending: 'other',
    because: 'it was rejected',
  },
  {
    forms: [{ step: 'ended-early', reason: 'https://w.example/wor-ending|brug-dicht' }],
    offer: undefined,
    ending: 'https://w.example/wor-ending|brug-dicht',
    because: 'the region added this reason',
  },
  {
    forms: [{ step: 'matched', theme: 'https://w.example/wor-theme|pontje', kind: 'existing' }],
    offer: { theme: 'https://w.example/wor-theme|pontje', kind: 'existing' },
    ending: undefined,
    because: 'the region added this theme',
  },
] as const)('$offer and $ending, because $because', ({ forms, offer, ending }) => {
  const one = counted(...forms);
  expect(one).toMatchObject({ coach: 'Welzijn Lindeveen' });
  expect([one.offer, one.ending]).toEqual([offer, ending]);
  expect(JSON.stringify(one)).not.toContain('Geheim');
});
