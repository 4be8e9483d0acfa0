import { useMutation, useQueryClient } from '@tanstack/preact-query';
import type { DraftBase } from '../domain/drafts/draft-base.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { NamedPatients, Referrals } from '../ports/referrals.ts';
import { referralsQuery } from './referrals.ts';

/** What is sent or looked for: `draft` is the kept draft that it is. */
type Sent = {
  readonly outgoing: OutgoingReferral;
  readonly named: NamedPatients;
  readonly draft: DraftBase | undefined;
};

/** One try to send; trying again with the same key never makes a second referral. */
export function useSendReferral(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ outgoing, named, draft }: Sent) => exchange.send(outgoing, named, draft),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: referralsQuery(exchange, named.panel).queryKey }),
  });
}

/** One look whether a send arrived; it writes nothing. */
export function useLookForReferral(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ outgoing, named, draft }: Sent) => exchange.look(outgoing, named, draft),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: referralsQuery(exchange, named.panel).queryKey }),
  });
}
