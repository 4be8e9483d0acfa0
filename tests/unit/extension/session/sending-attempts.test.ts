import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const { openSendingAttempts } = await import('../../../../extension/session/sending-attempts.ts');

beforeEach(() => fakeBrowser.reset());

test('a key that was tried is known to every panel that opens later, and no other key is', async () => {
  (await openSendingAttempts()).add('key-1');

  const later = await openSendingAttempts();
  expect([later.has('key-1'), later.has('key-2')]).toEqual([true, false]);
});

test('two panels that try at once both leave word of it', async () => {
  const [one, other] = [await openSendingAttempts(), await openSendingAttempts()];
  one.add('key-1');
  other.add('key-2');

  const later = await openSendingAttempts();
  expect([later.has('key-1'), later.has('key-2')]).toEqual([true, true]);
});
