import { expect, test } from 'vitest';
import { wijkTable } from '../../../../shared/domain/indicators/demographics.ts';
import { measureFrom, nearTo } from '../../../../shared/domain/social-map/near.ts';
import { activity, place } from '../../../builders/activity.ts';

const table = wijkTable([
  { postcodes: ['9991'], municipality: 'Lindeveen', wijk: 'Noord' },
  { postcodes: ['9992'], municipality: 'Lindeveen', wijk: 'Centrum' },
]);
const home = { line: 'Kerkpad 1', postcode: '', city: '', municipality: '', country: '' };

test.each([
  {
    address: { ...home, postcode: '9991 AB', city: 'Lindeveen' },
    near: { from: 'patient', postcode: '9991', wijk: 'Noord', municipality: 'Lindeveen' },
    because: 'the table of the region tells the wijk',
  },
  {
    address: { ...home, postcode: '1234AB', city: 'Elders' },
    near: { from: 'patient', postcode: '1234', wijk: '', municipality: 'Elders' },
    because: 'a postcode outside the table is still one',
  },
  {
    address: { ...home, municipality: 'Lindeveen' },
    near: { from: 'patient', postcode: '', wijk: '', municipality: 'Lindeveen' },
    because: 'a gemeente alone is something',
  },
  {
    address: home,
    near: { from: 'practice', postcode: '9992', wijk: 'Centrum', municipality: 'Lindeveen' },
    because: 'without an address it is seen from the practice',
  },
  {
    address: { ...home, postcode: '9991', city: 'Antwerpen', country: 'BE' },
    near: { from: 'practice', postcode: '9992', wijk: 'Centrum', municipality: 'Lindeveen' },
    because: 'four digits are a postcode in Belgium too',
  },
])('near: $because', ({ address, near }) => expect(nearTo(address, '9992', table)).toEqual(near));

test('without any postcode it is nowhere', () => {
  expect(nearTo(home, '', table)).toEqual({ from: 'nowhere', postcode: '', wijk: '', municipality: '' });
});

const noord = { from: 'patient', postcode: '9991', wijk: 'Noord', municipality: 'Lindeveen' } as const;

test.each([
  { at: place({ postcode: '9991' }), is: 'wijk', because: 'the postcode is the same' },
  { at: place({ wijk: 'noord', municipality: 'Lindeveen' }), is: 'wijk', because: 'the wijk is the same' },
  { at: place({ wijk: 'Noord' }), is: 'wijk', because: 'no other gemeente is told' },
  {
    at: place({ wijk: 'Noord', municipality: 'Oostdrecht' }),
    is: 'elsewhere',
    because: 'a wijk of the same name is another one in another gemeente',
  },
  {
    at: place({ municipality: 'gemeente Lindeveen' }),
    is: 'municipality',
    because: 'the gemeente is the same',
  },
  { at: place({ city: 'Lindeveen' }), is: 'municipality', because: 'the town is called like the gemeente' },
  { at: place({ city: 'Elders' }), is: 'elsewhere', because: 'it is another town' },
  { at: place({}), is: 'elsewhere', because: 'an empty wijk is not the same as an empty wijk' },
])('$is: $because', ({ at, is }) => {
  expect(measureFrom(noord)(activity({ places: [at] })).nearness).toBe(is);
});

test('of several places the nearest is told', () => {
  const here = place({ postcode: '9991', name: 'Hier' });
  const measured = measureFrom(noord)(activity({ places: [place({ city: 'Elders' }), here] }));
  expect(measured).toEqual({ nearness: 'wijk', place: here });
});

test('an activity without a place is elsewhere, at no place', () => {
  expect(measureFrom(noord)(activity({ places: [] }))).toEqual({ nearness: 'elsewhere', place: undefined });
});
