import { expect, test } from 'vitest';
import { faultsOfText } from '../../../shared/config/region/plain-text.ts';
import { enLeaflet } from '../../../shared/text/en/region/leaflet-text.ts';
import { nlLeaflet } from '../../../shared/text/nl/region/leaflet-text.ts';

const facts = { workingDays: 5, cost: undefined };

test('the leaflet keeps to what a region must keep to: short sentences, no hard words', () => {
  const said = [...nlLeaflet.parts(facts).map(({ body }) => body), nlLeaflet.yourself, nlLeaflet.subtitle];
  expect(said.flatMap((text) => faultsOfText(text, { reader: 'patient' }))).toEqual([]);
});

test.each([
  { cost: undefined, said: 'kosten u niets', because: 'the region says nothing else' },
  { cost: 'U betaalt 2 euro per keer.', said: 'U betaalt 2 euro per keer.', because: 'the region says so' },
])('what it costs: $because', ({ cost, said }) => {
  expect(nlLeaflet.parts({ ...facts, cost }).at(-1)?.body).toContain(said);
});

test('says the same in English, part by part', () => {
  expect(enLeaflet.parts(facts)).toHaveLength(nlLeaflet.parts(facts).length);
});
