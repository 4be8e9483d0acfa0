import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const home = 'shared/domain/record/server-address.ts';

test('only one file knows how the end of an address is written', () => {
  const files = globSync('{shared,extension,smart-app}/**/*.{ts,tsx}');
  expect(files).toContain(home);
  const cutting = files.filter((file) => readFileSync(file, 'utf8').includes('replace(/\\/+$/'));
  expect(cutting).toEqual([home]); // elsewhere: serverAddress, parsed once where it comes in
});
