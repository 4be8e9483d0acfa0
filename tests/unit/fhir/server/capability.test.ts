import { expect, test } from 'vitest';
import { readOffer } from '../../../../shared/fhir/server/capability.ts';
import { scriptedTransport } from '../../../builders/scripted-transport.ts';

const statementOf = (types: readonly string[], said: object = {}) => ({
  resourceType: 'CapabilityStatement',
  kind: 'instance',
  rest: [{ mode: 'server', resource: types.map((type) => ({ type })) }],
  ...said,
});

test.each([
  { said: statementOf(['Condition']), offer: 'not-offered', because: 'it lists what it has' },
  { said: statementOf(['Condition', 'EpisodeOfCare']), offer: 'offered', because: 'it lists it' },
  { said: statementOf([]), offer: 'not-told', because: 'it lists nothing, also not what it gave' },
  {
    said: statementOf(['Patient']),
    offer: 'not-told',
    because: 'what it gave is not in it, so it is no list of all',
  },
  {
    said: statementOf(['Condition'], { kind: 'requirements' }),
    offer: 'not-told',
    because: 'it says what servers should have',
  },
  {
    said: statementOf([], { rest: [{ mode: 'client', resource: [{ type: 'Condition' }] }] }),
    offer: 'not-told',
    because: 'it says what a client has',
  },
])('a server that gave Conditions says that episodes are $offer: $because', async ({ said, offer }) => {
  const asked = { beside: 'Condition', signal: new AbortController().signal };

  expect(await readOffer(scriptedTransport({ metadata: said }), 'EpisodeOfCare', asked)).toBe(offer);
});
