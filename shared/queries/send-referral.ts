import { useMutation, useQueryClient } from '@tanstack/preact-query';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { NamedPatients, ReferralExchange } from '../ports/referral-exchange.ts';
import { referralsQuery } from './referrals.ts';

/** One try to send; trying again with the same key never makes a second referral. */
export function useSendReferral(exchange: ReferralExchange) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({
      outgoing,
      named,
    }: {
      readonly outgoing: OutgoingReferral;
      readonly named: NamedPatients;
    }) => exchange.send(outgoing, named),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: referralsQuery(exchange, named.panel).queryKey }),
  });
}
