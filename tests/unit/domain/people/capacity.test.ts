import { expect, test } from 'vitest';
import type { Capacity } from '../../../../shared/domain/people/capacity.ts';
import { withCapacities } from '../../../../shared/domain/people/coach-organisation.ts';
import { coach } from '../../../builders/draft.ts';

const today = Temporal.PlainDate.from('2026-11-30');
const lindeveen = coach({ reference: 'HealthcareService/lindeveen', waitingTime: 'ongeveer 2 weken' });

test.each<{ said: Capacity | undefined; shows: string | undefined; waiting: string; because: string }>([
  { said: undefined, shows: undefined, waiting: 'ongeveer 2 weken', because: 'unknown is not room' },
  {
    said: { status: 'room', weeks: undefined, on: '2026-11-29' },
    shows: 'room',
    waiting: 'ongeveer 2 weken',
    because: 'the first talk may take as long all the same',
  },
  {
    said: { status: 'waiting-list', weeks: 3, on: '2026-11-30' },
    shows: 'waiting-list',
    waiting: '',
    because: 'their own word goes before the settings',
  },
  {
    said: { status: 'full', weeks: undefined, on: '2026-10-01' },
    shows: 'full',
    waiting: '',
    because: 'sixty days hold',
  },
  {
    said: { status: 'full', weeks: undefined, on: '2026-09-30' },
    shows: undefined,
    waiting: 'ongeveer 2 weken',
    because: 'after sixty-one nobody knows',
  },
  {
    said: { status: 'full', weeks: undefined, on: undefined },
    shows: 'full',
    waiting: '',
    because: 'it has no date',
  },
])('$shows, because $because', ({ said, shows, waiting }) => {
  const [now] = withCapacities([lindeveen], said ? { 'HealthcareService/lindeveen': said } : {}, today);
  expect(now?.capacity?.status).toBe(shows);
  expect(now?.waitingTime).toBe(waiting);
});

test('an organisation that no server knows stays as the settings have it', () => {
  const elsewhere = coach({ reference: undefined });
  expect(
    withCapacities(
      [elsewhere],
      { 'HealthcareService/lindeveen': { status: 'full', weeks: undefined, on: undefined } },
      today,
    ),
  ).toEqual([elsewhere]);
});
