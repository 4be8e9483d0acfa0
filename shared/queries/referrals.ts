import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { Referrals } from '../ports/referrals.ts';
import { asksOnFocus, pollInterval } from './queried.ts';

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
