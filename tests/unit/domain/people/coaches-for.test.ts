import { describe, expect, test } from 'vitest';
import { coachesFor } from '../../../../shared/domain/people/coach-organisation.ts';
import { coach } from '../../../builders/draft.ts';

const whole = coach();
const district = coach({ id: 'noord', postcodes: ['9991'] });
const elsewhere = coach({ id: 'oostdrecht', municipalities: ['Oostdrecht'] });
const directory = [whole, district, elsewhere];

describe('the coaches that serve an address', () => {
  test.each([
    {
      postcode: '9991 AA',
      municipality: 'Lindeveen',
      ids: ['noord'],
      because: 'a postcode is closer than a town',
    },
    {
      postcode: '9992 AA',
      municipality: 'Lindeveen',
      ids: ['lindeveen'],
      because: 'no one has this postcode',
    },
    { postcode: '', municipality: ' lindeveen ', ids: ['lindeveen'], because: 'the municipality is enough' },
    { postcode: '', municipality: '', ids: [], because: 'nothing is known of the address' },
    { postcode: '1000 AA', municipality: 'Elders', ids: [], because: 'nobody serves it' },
  ])('$postcode $municipality: $because', ({ postcode, municipality, ids }) => {
    const served = coachesFor({ line: '', city: '', postcode, municipality, country: '' }, directory);
    expect(served.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a municipality in other letters', () => {
  test.each([
    { settings: 'Súdwest-Fryslân', record: 'Su\u0301dwest-Frysla\u0302n', because: 'accents may be apart' },
    { settings: 'Su\u0301dwest-Frysla\u0302n', record: 'Súdwest-Fryslân', because: 'also in the settings' },
    { settings: 'Súdwest-Fryslân', record: 'SUDWEST FRYSLAN', because: 'or left out' },
    { settings: "'s-Hertogenbosch", record: '’s-Hertogenbosch', because: 'an apostrophe may be curly' },
    { settings: "'s-Hertogenbosch", record: 's-Hertogenbosch', because: 'or missing' },
    { settings: "'s-Hertogenbosch", record: '‘s‑Hertogenbosch', because: 'a hyphen may be another' },
    { settings: 'Bergen (NH.)', record: 'Bergen (NH)', because: 'dots come and go' },
    { settings: 'Oostdrecht', record: 'Gemeente  Oostdrecht', because: 'the word may stand before it' },
    {
      settings: 'Nuenen, Gerwen en Nederwetten',
      record: 'Nuenen Gerwen en Nederwetten',
      because: 'commas come and go',
    },
  ])('$record is $settings: $because', ({ settings, record }) => {
    const directory = [coach({ municipalities: [settings] })];
    const address = { line: '', city: '', postcode: '', municipality: record, country: '' };

    expect(coachesFor(address, directory)).toHaveLength(1);
  });

  test('stays apart where the letters differ', () => {
    const directory = [coach({ municipalities: ['Bergen (L.)'] })];
    const address = { line: '', city: '', postcode: '', municipality: 'Bergen (NH.)', country: '' };

    expect(coachesFor(address, directory)).toEqual([]);
  });
});

describe('a postcode', () => {
  test.each([
    { postcode: '9991 AB', country: '', serves: true, because: 'it is Dutch' },
    { postcode: '9991', country: '', serves: true, because: 'four digits are enough' },
    { postcode: '99912', country: '', serves: false, because: 'five figures are German, or French' },
    { postcode: '9991', country: 'België', serves: false, because: 'four are Belgian as well' },
    { postcode: '9991 AB', country: 'Duitsland', serves: false, because: 'the country goes before it' },
    { postcode: '9991-123', country: '', serves: false, because: 'that is Portuguese' },
    { postcode: '', country: '', serves: false, because: 'there is none' },
  ])('"$postcode" in "$country" finds a coach, $serves: $because', ({ postcode, country, serves }) => {
    const address = { line: '', city: '', postcode, municipality: '', country };

    expect(coachesFor(address, [district]).length > 0).toBe(serves);
  });
});
