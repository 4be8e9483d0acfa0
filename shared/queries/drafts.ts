import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { Referrals } from '../ports/referrals.ts';
import { asksOnFocus, pollInterval } from './queried.ts';

/** The patient's drafts as colleagues left them; asked again while the panel is in sight. */
export const draftsQuery = (exchange: Referrals, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['drafts', issuer, patient],
    queryFn: ({ signal }) => exchange.readDrafts(patient, signal),
    staleTime: 0,
    refetchInterval: pollInterval,
    refetchIntervalInBackground: false,
    refetchOnWindowFocus: asksOnFocus,
  });
