import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Listening, listen, PortRefused } from '../../../sandbox/listen.ts';

const addresses = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
const outside = addresses.filter(({ internal, scopeid }) => !internal && !scopeid); // a link-local address needs its interface
const hasIpv6 = addresses.some(({ address }) => address === '::1');

let sandbox: Listening;
beforeEach(async () => {
  sandbox = await listen(0);
});
afterEach(() => sandbox.stop());

function answers(host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: sandbox.port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });
}

describe('the sandbox', () => {
  test.each(hasIpv6 ? ['127.0.0.1', '::1'] : ['127.0.0.1'])(
    'answers at %s, as a browser may understand localhost',
    async (host) => {
      expect(await answers(host)).toBe(true);
    },
  );

  test('is not to be reached from another machine', async () => {
    expect(await Promise.all(outside.map(({ address }) => answers(address)))).toEqual(
      outside.map(() => false),
    );
  });

  test('says so when its port is taken', async () => {
    await expect(listen(sandbox.port)).rejects.toThrow(PortRefused);
  });
});
