import { expect, test } from 'vitest';
import { filesOfSend } from './report/send-road.ts';

/** More is a question to the writer: is there a layer that only wraps the next? */
const MOST_FILES = 18;

test(`"Verstuur" in the extension goes through ${MOST_FILES} files at most`, async () => {
  const { road } = await filesOfSend();

  expect(road).toContain('shared/fhir/exchange/decide-send.ts');
  expect(road.length, road.join('\n')).toBeLessThanOrEqual(MOST_FILES);
});
