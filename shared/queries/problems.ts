import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { staleTime } from './queried.ts';

/** The problem list of the patient. */
export const problemsQuery = (record: CareRecord, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['problems', issuer, patient],
    queryFn: ({ signal }) => record.readProblems(patient, signal),
    staleTime,
  });
