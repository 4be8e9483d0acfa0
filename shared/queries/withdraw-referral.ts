import { useMutation, useQueryClient } from '@tanstack/preact-query';
import type { NamedPatients, Referrals, Withdrawal } from '../ports/referrals.ts';
import { referralsQuery } from './referrals.ts';

/** Takes a referral back, unless the coach did something with it meanwhile. */
export function useWithdrawReferral(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ withdrawal, named }: { readonly withdrawal: Withdrawal; readonly named: NamedPatients }) =>
      exchange.withdraw(withdrawal, named),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: referralsQuery(exchange, named.panel).queryKey }),
  });
}
