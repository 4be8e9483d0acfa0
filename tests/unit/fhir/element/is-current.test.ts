import { expect, test } from 'vitest';
import { isCurrent } from '../../../../shared/fhir/element/is-current.ts';

test.each([
  { period: undefined, current: true, because: 'nothing was said of a period' },
  { period: {}, current: true, because: 'nothing was said of a period' },
  { period: { end: '2026-11-20' }, current: false, because: 'it ended yesterday' },
  { period: { end: '2026-11-21T23:00:00+01:00' }, current: true, because: 'it ends today' },
  { period: { end: '9999-12-31' }, current: true, because: 'some HISs fill in an end that never comes' },
  { period: { end: '2026' }, current: true, because: 'the year is not over' },
  { period: { end: '2025' }, current: false, because: 'that year is over' },
  { period: { start: '2026-12-01' }, current: false, because: 'they have not moved yet' },
  { period: { end: '2026-11-20T22:59:00Z' }, current: false, because: 'here that was yesterday too' },
  { period: { end: '2026-11-20T23:30:00Z' }, current: true, because: 'here that is today' },
  { period: { start: '2026-11-21T23:00:00Z' }, current: false, because: 'here that is tomorrow' },
  { period: { end: '9999-12-31T23:59:59Z' }, current: true, because: 'nor does that end come' },
  { period: { end: 'onbekend' }, current: true, because: 'that says nothing of an end' },
  { period: { start: '2026-11', end: '2027-01-01' }, current: true, because: 'this month is within it' },
])(
  'a period of $period is current on 21 November 2026: $current, because $because',
  ({ period, current }) => {
    expect(isCurrent(period, '2026-11-21')).toBe(current);
  },
);
