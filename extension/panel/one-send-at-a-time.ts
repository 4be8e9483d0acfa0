import type { Referrals } from '../../shared/ports/referrals.ts';

/**
 * Sends a referral from one window at a time. Two panels beside one patient have the same draft, and each looks whether
 * it was sent before it sends: at a server that minds no condition, both at once would find nothing.
 */
export function oneSendAtATime(exchange: Referrals): Referrals {
  return {
    ...exchange,
    send: (outgoing, named, draft) =>
      navigator.locks.request(`send:${outgoing.key}`, () => exchange.send(outgoing, named, draft)),
  };
}
