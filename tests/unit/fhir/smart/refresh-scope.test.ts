import { describe, expect, test } from 'vitest';
import {
  chooseRefreshScope,
  type RefreshMemory,
  readRefreshOffer,
  rememberRefresh,
} from '../../../../shared/fhir/smart/refresh-scope.ts';

const iss = 'https://his.test/fhir';

function memoryOf(...servers: readonly string[]): RefreshMemory & { readonly servers: ReadonlySet<string> } {
  const kept = new Set(servers);
  return {
    servers: kept,
    has: async (server) => kept.has(server),
    add: async (server) => void kept.add(server),
    remove: async (server) => void kept.delete(server),
  };
}

describe('the scope that asks for a refresh token', () => {
  test.each([
    { offers: undefined, before: 'unknown', asks: 'online_access', because: 'no list says nothing' },
    { offers: [], before: 'unknown', asks: 'online_access', because: 'an empty list names neither' },
    {
      offers: ['online_access', 'offline_access'],
      before: 'unknown',
      asks: 'online_access',
      because: 'access should end with the HIS session',
    },
    { offers: ['offline_access'], before: 'unknown', asks: 'offline_access', because: 'it knows no other' },
    {
      offers: undefined,
      before: 'gave none',
      asks: 'offline_access',
      because: 'the other one brought nothing',
    },
    {
      offers: ['online_access', 'offline_access'],
      before: 'gave none',
      asks: 'offline_access',
      because: 'it names both and gives only for the lasting one',
    },
    {
      offers: ['online_access'],
      before: 'gave none',
      asks: 'online_access',
      because: 'asking for what it does not know could be refused as a whole',
    },
  ])('is $asks: $because', async ({ offers, before, asks }) => {
    const memory = before === 'gave none' ? memoryOf(iss) : memoryOf();
    expect(await chooseRefreshScope(readRefreshOffer(offers), iss, memory)).toBe(asks);
  });
});

describe('a server that gives no refresh token', () => {
  test.each([
    { asked: 'openid online_access', token: undefined, remembered: true, because: 'asked, and not given' },
    { asked: 'openid online_access', token: null, remembered: true, because: 'null is nothing' },
    { asked: 'openid online_access', token: '', remembered: true, because: 'an empty one is nothing' },
    { asked: 'openid online_access', token: 'r1', remembered: false, because: 'it was given' },
    {
      asked: 'openid offline_access',
      token: undefined,
      remembered: false,
      because: 'there is nothing more to ask',
    },
  ])('is remembered ($remembered) when $because', async ({ asked, token, remembered }) => {
    const memory = memoryOf();
    await rememberRefresh({ scope: asked, tokenResponse: { refresh_token: token } }, iss, memory);
    expect(memory.servers.has(iss)).toBe(remembered);
  });
});
