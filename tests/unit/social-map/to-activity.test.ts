import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readMap } from '../../../shared/social-map/read-map.ts';

/** One service of a file as an activity. */
async function read(said: object) {
  const walk = { id: 'a', name: 'Wandelen', attributes: [{ taxonomy_term: { code: 'moving' } }], ...said };
  return (await readMap(strToU8(JSON.stringify([walk])))).activities[0];
}

test.each([
  { said: {}, cost: { kind: 'unknown' }, because: 'no one said' },
  { said: { fees_description: 'Gratis' }, cost: { kind: 'free' }, because: 'it says so' },
  { said: { cost_options: [{ amount: 0 }] }, cost: { kind: 'free' }, because: 'nought euro' },
  {
    said: { fees_description: 'gratis, koffie € 1' },
    cost: { kind: 'costs', words: 'gratis, koffie € 1' },
    because: 'not all of it is free',
  },
  { said: { cost_options: [{ amount: 2.5 }] }, cost: { kind: 'costs', words: '€ 2,50' }, because: 'a price' },
  {
    said: { cost_options: [{ amount: 0, option: 'met stadspas' }, { amount: 4 }] },
    cost: { kind: 'costs', words: '€ 0,00 met stadspas; € 4,00' },
    because: 'free for some is not free',
  },
  { said: { cost_options: [{ currency: 'EUR' }] }, cost: { kind: 'unknown' }, because: 'no amount is told' },
])('cost $cost: $because', async ({ said, cost }) => {
  expect((await read(said))?.cost).toEqual(cost);
});

const tuesday = { byday: 'TU', opens_at: '10:00Z', closes_at: '9:30', freq: 'WEEKLY' };
const days = { kind: 'days', days: ['TU'], opensAt: '10:00', closesAt: '09:30', every: 'week' };

test.each([
  { schedules: [], times: [], until: '', because: 'nothing is told' },
  { schedules: [tuesday], times: [days], until: '', because: 'days and hours' },
  {
    schedules: [{ ...tuesday, interval: 2 }],
    times: [{ ...days, every: 'other-week' }],
    until: '',
    because: 'every second week',
  },
  {
    schedules: [{ ...tuesday, byday: '1TU', freq: 'MONTHLY' }],
    times: [{ ...days, every: 'month' }],
    until: '',
    because: 'the first Tuesday of a month',
  },
  {
    schedules: [{ description: 'op afspraak', valid_to: '2026-05' }],
    times: [{ kind: 'words', words: 'op afspraak' }],
    until: '2026-05-31',
    because: 'it ends with May',
  },
  {
    schedules: [{ ...tuesday, valid_to: '2026-05-01' }, tuesday],
    times: [days, days],
    until: '',
    because: 'one of its schedules goes on',
  },
])('when: $because', async ({ schedules, times, until }) => {
  expect(await read({ schedules })).toMatchObject({ times, until });
});

test.each([
  { said: { minimum_age: 55 }, forWhom: 'vanaf 55 jaar', because: 'an age from which' },
  { said: { minimum_age: 12, maximum_age: 18 }, forWhom: '12 tot en met 18 jaar', because: 'two ages' },
  {
    said: { eligibility_description: 'mannen', minimum_age: 55 },
    forWhom: 'mannen',
    because: 'words say more',
  },
  { said: {}, forWhom: '', because: 'not told is not everybody' },
])('for whom: $because', async ({ said, forWhom }) => {
  expect((await read(said))?.forWhom).toBe(forWhom);
});
