import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../../shared/fhir/record/read-address.ts';

const box = { use: 'home', type: 'postal', line: ['Postbus 12'], postalCode: '9990 ZZ' };

describe('where somebody lives', () => {
  test.each([
    {
      addresses: [box, { type: 'physical', line: ['Dijk 1'] }],
      line: 'Dijk 1',
      because: 'no one lives in a PO box',
    },
    { addresses: [box, { line: ['Dijk 1'] }], line: 'Dijk 1', because: 'another need not say what it is' },
    {
      addresses: [box, { use: 'temp', line: ['Hospice 1'] }],
      line: 'Hospice 1',
      because: 'for a while is now',
    },
    {
      addresses: [
        { use: 'temp', line: ['Hospice 1'] },
        { use: 'home', line: ['Dijk 1'] },
      ],
      line: 'Dijk 1',
      because: 'a home goes first',
    },
    { addresses: [box], line: 'Postbus 12', because: 'it is all there is' },
    { addresses: [{ use: 'work', line: ['Kantoor 1'] }], line: '', because: 'no one lives at work' },
  ])('is "$line": $because', ({ addresses, line }) => {
    expect(readAddress(addresses).line).toBe(line);
  });
});

describe('an address that is one text', () => {
  test.each([
    { text: 'Dijk 1 bis\n9991 AA Lindeveen\nNederland', because: 'on lines' },
    { text: 'Dijk 1 bis, 9991AA Lindeveen', because: 'on one line' },
    { text: 'Dijk 1 bis 9991 AA  Lindeveen, Nederland', because: 'without a comma' },
  ])('is taken apart $because', ({ text }) => {
    expect(readAddress([{ text }])).toMatchObject({
      line: 'Dijk 1 bis',
      postcode: '9991 AA',
      city: 'Lindeveen',
    });
  });

  test.each([
    { text: 'Kerkstraat 1\n9000 Gent', line: 'Kerkstraat 1', because: 'four figures are no Dutch postcode' },
    { text: 'Geheim', line: 'Geheim', because: 'it is no more than that' },
  ])('"$text" has no more than its first line: $because', ({ text, line }) => {
    expect(readAddress([{ text }])).toMatchObject({ line, postcode: '', city: '' });
  });

  test('gives way to its parts, where those are there', () => {
    const parts = { line: ['Dijk 1'], postalCode: '9991 AB', city: 'Lindeveen' };

    expect(readAddress([{ text: 'Laan 2, 9992 ZZ Elders', ...parts }])).toMatchObject({
      line: 'Dijk 1',
      postcode: '9991 AB',
      city: 'Lindeveen',
    });
  });
});
