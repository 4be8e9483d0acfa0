import type { Adapter, Stored } from 'oidc-provider';

/** Long enough to tell an expired token from one that never was. */
const KEPT_AFTER_EXPIRY = 60 * 60_000;
const SWEEP_EVERY = 500;

type Kept = { readonly stored: Stored; readonly until: number };

/** Memory for oidc-provider; its own forgets the oldest after a thousand entries, in the middle of a long test run. */
export function createProviderStore(): (model: string) => Adapter {
  const everything = new Map<string, Kept>();
  let writes = 0;

  function sweep(): void {
    writes += 1;
    if (writes % SWEEP_EVERY !== 0) return;
    for (const [key, { until }] of everything) if (until < Date.now()) everything.delete(key);
  }

  return (model) => {
    const key = (id: string) => `${model}:${id}`;
    const findWith = (field: string, value: string) =>
      [...everything].find(([of, { stored }]) => of.startsWith(`${model}:`) && stored[field] === value)?.[1]
        .stored;

    return {
      upsert: async (id, stored, expiresIn) => {
        sweep();
        const until = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1000 + KEPT_AFTER_EXPIRY;
        everything.set(key(id), { stored, until });
      },
      find: async (id) => everything.get(key(id))?.stored,
      findByUid: async (uid) => findWith('uid', uid),
      findByUserCode: async (userCode) => findWith('userCode', userCode),
      consume: async (id) => {
        const kept = everything.get(key(id));
        if (kept) kept.stored.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void everything.delete(key(id)),
      revokeByGrantId: async (grantId) => {
        for (const [of, { stored }] of everything) if (stored.grantId === grantId) everything.delete(of);
      },
    };
  };
}
