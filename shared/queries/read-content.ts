import { useMutation } from '@tanstack/preact-query';
import type { Referral } from '../domain/referral/referral.ts';
import type { NamedPatients, Referrals } from '../ports/referrals.ts';

/** Reads back what a referral said, once the user asks for it: it is not kept. */
export function useReadContent(exchange: Referrals) {
  return useMutation({
    mutationFn: ({ referral, named }: { readonly referral: Referral; readonly named: NamedPatients }) =>
      exchange.readContent(referral, named),
  });
}
