import { describe, expect, test } from 'vitest';
import { type DateSpan, parseDateSpan } from '../../../../shared/domain/calendar/partial-date.ts';
import { reduceDemographics, wijkTable } from '../../../../shared/domain/indicators/demographics.ts';

const table = wijkTable([
  { postcodes: ['9991'], municipality: 'Lindeveen', wijk: 'Noord' },
  { postcodes: ['9991 ZZ'], municipality: 'Lindeveen', wijk: 'Centrum' },
]);
const sentDay = Temporal.PlainDate.from('2026-03-02');
const sentOn: DateSpan = { first: sentDay, last: sentDay };

function reduced(said: {
  birthDate?: string;
  postcode?: string;
  municipality?: string;
  sentOn?: DateSpan | undefined;
}) {
  const { birthDate = '1950-06-01', postcode = '', municipality = '' } = said;
  const days = 'sentOn' in said ? said.sentOn : sentOn;
  return reduceDemographics(birthDate, 'female', postcode, municipality, table, days);
}

describe('age group on the day of sending', () => {
  test.each([
    { birthDate: '2008-03-03', ageGroup: 'under-18', because: 'turns 18 tomorrow' },
    { birthDate: '2008-03-02', ageGroup: '18-30', because: 'turns 18 today' },
    { birthDate: '1995-03-02', ageGroup: '31-45', because: 'turns 31 today' },
    { birthDate: '1995-03-03', ageGroup: '18-30', because: 'is 30 until tomorrow' },
    { birthDate: '1980-01-01', ageGroup: '46-60', because: 'is 46' },
    { birthDate: '1965-03-03', ageGroup: '46-60', because: 'is 60 until tomorrow' },
    { birthDate: '1950-03-02', ageGroup: '76+', because: 'turns 76 today' },
    { birthDate: '1950-03-03', ageGroup: '61-75', because: 'is 75 until tomorrow' },
    { birthDate: '1970', ageGroup: '46-60', because: '55 or 56, both in one group' },
    { birthDate: '1950', ageGroup: 'unknown', because: '75 or 76: two groups' },
    { birthDate: '', ageGroup: 'unknown', because: 'no birth date' },
    { birthDate: '2027-01-01', ageGroup: 'unknown', because: 'born after sending: a mistake' },
  ])('born $birthDate is $ageGroup: $because', ({ birthDate, ageGroup }) => {
    expect(reduced({ birthDate }).ageGroup).toBe(ageGroup);
  });

  test('is unknown when it is not known when it was sent', () => {
    expect(reduced({ sentOn: undefined }).ageGroup).toBe('unknown');
  });
});

describe('age group in the month of sending', () => {
  const march = parseDateSpan('2026-03');

  test.each([
    { birthDate: '1950-06-01', ageGroup: '61-75', because: 'is 75 on every day of it' },
    { birthDate: '2008-03-20', ageGroup: 'unknown', because: 'turns 18 within it' },
    { birthDate: '1950-03-20', ageGroup: 'unknown', because: 'turns 76 within it' },
    { birthDate: '1951-03-20', ageGroup: '61-75', because: 'has a birthday, and stays in the group' },
    { birthDate: '1970', ageGroup: '46-60', because: '55 or 56, both in one group' },
  ])('born $birthDate is $ageGroup: $because', ({ birthDate, ageGroup }) => {
    expect(reduced({ birthDate, sentOn: march }).ageGroup).toBe(ageGroup);
  });
});

describe('municipality and wijk', () => {
  test.each([
    { postcode: '9991 AB', municipality: '', place: ['Lindeveen', 'Noord'], because: 'its four digits' },
    {
      postcode: '9991zz',
      municipality: '',
      place: ['Lindeveen', 'Centrum'],
      because: 'the whole postcode first',
    },
    {
      postcode: '9991',
      municipality: 'LINDEVEEN',
      place: ['Lindeveen', 'Noord'],
      because: "the table's own name",
    },
    { postcode: '1000 AA', municipality: ' Elders ', place: ['Elders', ''], because: 'not in the table' },
    { postcode: '', municipality: '', place: ['', ''], because: 'nothing is known' },
  ])('of "$postcode" are $place: $because', ({ postcode, municipality, place }) => {
    const found = reduced({ postcode, municipality });
    expect([found.municipality, found.wijk]).toEqual(place);
  });
});

test('nothing finer is left of a patient', () => {
  expect(reduced({ postcode: '9991 AB' })).toEqual({
    ageGroup: '61-75',
    sex: 'female',
    municipality: 'Lindeveen',
    wijk: 'Noord',
  });
});
