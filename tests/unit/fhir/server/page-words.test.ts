import { expect, test } from 'vitest';
import { searchAll } from '../../../../shared/fhir/server/search-pages.ts';
import { page, scriptedTransport } from '../../../builders/scripted-transport.ts';

const one = { resourceType: 'Condition', id: 'one' };
const turned = { modifierExtension: [{ url: 'https://his.example/not', valueBoolean: true }] };
const search = (answer: unknown) =>
  searchAll(scriptedTransport({ 'Condition?patient=pat-1&_count=200': answer }), 'Condition?patient=pat-1');

test.each([
  { issue: { severity: 'warning', code: 'processing' }, kind: 'partial', because: 'something went on' },
  { issue: { severity: 'information', code: 'business-rule' }, kind: 'partial', because: 'a rule kept it' },
  { issue: { severity: 'information' }, kind: 'partial', because: 'it does not say what it is' },
  { issue: { severity: 'information', code: 'informational' }, kind: 'all', because: 'it only tells' },
  { issue: { severity: 'warning', code: 'not-found' }, kind: 'all', because: 'that is what was found' },
  {
    issue: { severity: 'warning', code: 'not-supported' },
    kind: 'all',
    because: 'it minded less, and found no more',
  },
])('nothing but a word about it is "$kind": $because', async ({ issue, kind }) => {
  const word = { resourceType: 'OperationOutcome', issue: [{ ...issue, details: { text: 'Zie bericht' } }] };

  expect(await search(page([word]))).toMatchObject({ kind });
});

test.each([
  { said: { entry: [{ ...turned, resource: one }] }, kind: 'failed', because: 'an entry carries it' },
  {
    said: { entry: [{ resource: one, search: { mode: 'match', ...turned } }] },
    kind: 'failed',
    because: 'how an entry was found carries it',
  },
  { said: turned, kind: 'failed', because: 'the page carries it' },
  { said: { implicitRules: 'https://his.example/rules' }, kind: 'failed', because: 'it goes by other rules' },
  {
    said: { entry: [{ resource: { ...one, ...turned } }] },
    kind: 'all',
    because: 'what is in an entry is judged by who reads it',
  },
])('a page with a modifier that no one here knows is "$kind" when $because', async ({ said, kind }) => {
  expect(await search(page([one], said))).toMatchObject({ kind });
});
