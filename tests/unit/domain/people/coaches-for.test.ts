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
    const served = coachesFor({ line: '', city: '', postcode, municipality }, directory);
    expect(served.map(({ id }) => id)).toEqual(ids);
  });
});
