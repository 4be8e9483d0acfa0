import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { Referrals } from '../ports/referrals.ts';
import { staleTime } from './queried.ts';

/** When it was discussed before and the patient did not want it (yet). */
export const declinesQuery = (exchange: Referrals, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['declines', issuer, patient],
    queryFn: ({ signal }) => exchange.readDeclines(patient, signal),
    staleTime,
  });
