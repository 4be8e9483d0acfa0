import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { ReferralExchange } from '../ports/referral-exchange.ts';
import { asksOnFocus, pollInterval } from './queried.ts';

/** A panel that is drawn right after its reading began shows what came, and does not ask the same once more. */
const JUST_NOW = 1_000;

/** The patient's referrals with the coach's answers; asked again while the panel is in sight, and on return to it. */
export const referralsQuery = (exchange: ReferralExchange, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['referrals', issuer, patient],
    queryFn: ({ signal }) => exchange.readReferrals(patient, signal),
    staleTime: JUST_NOW,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });
