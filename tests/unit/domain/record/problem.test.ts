import { expect, test } from 'vitest';
import { parseIcpc } from '../../../../shared/domain/record/problem.ts';

test.each([
  { written: 'P76', icpc: 'P76', because: 'it is one' },
  { written: ' p 76.01\u00a0', icpc: 'P76.01', because: 'people write spaces and small letters' },
  { written: 'P76.00', icpc: 'P76', because: 'some systems write a title without sub-title so' },
  ...['P76.1', 'P76.001', 'P761', '-31', 'P76 Depressie', 'onbekend', ''].map((written) => {
    return { written, icpc: undefined, because: 'it has not the shape of a code' };
  }),
])('"$written" is read as $icpc: $because', ({ written, icpc }) => {
  expect(parseIcpc(written)).toBe(icpc);
});
