import { queryOptions, useMutation, useQueryClient } from '@tanstack/preact-query';
import type { NamedPatients } from '../domain/identity/named-patients.ts';
import type { CoachOrganisation } from '../domain/people/coach-organisation.ts';
import type { PatientRef } from '../domain/record/patient.ts';
import type { DraftBase } from '../domain/referral/draft-base.ts';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { Addition, Referrals, Withdrawal } from '../ports/referrals.ts';
import { asksOnFocus, pollInterval, staleTime } from './query-state.ts';

/** A panel that is drawn right after its reading began shows what came, and does not ask the same once more. */
const JUST_NOW = 1_000;

/** The patient's referrals with the coach's answers; asked again while the panel is in sight, and on return to it. */
export const referralsQuery = (exchange: Referrals, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['referrals', issuer, patient],
    queryFn: ({ signal }) => exchange.read(patient, signal),
    staleTime: JUST_NOW,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });

/** What the organisations of the directory say of their room; asked once a panel, and again on return to it. */
export const capacitiesQuery = (exchange: Referrals, coaches: readonly CoachOrganisation[]) => {
  const references = coaches.flatMap(({ reference }) => reference ?? []); // in no server's directory
  return queryOptions({
    queryKey: ['capacities', references],
    queryFn: ({ signal }) => exchange.readCapacities(references, signal),
    enabled: references.length > 0,
    staleTime,
    refetchOnWindowFocus: asksOnFocus,
  });
};

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

/** One try to write to the coach after sending; the same key never makes a second message. */
export function useAddToReferral(exchange: Referrals) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ addition, named }: { readonly addition: Addition; readonly named: NamedPatients }) =>
      exchange.add(addition, named),
    onSettled: (_outcome, _error, { named }) =>
      cache.invalidateQueries({ queryKey: referralsQuery(exchange, named.panel).queryKey }),
  });
}

/** Reads back what a referral said, once the user asks for it: it is not kept. */
export function useReadContent(exchange: Referrals) {
  return useMutation({
    mutationFn: ({ referral, named }: { readonly referral: Referral; readonly named: NamedPatients }) =>
      exchange.readContent(referral, named),
  });
}
