import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { staleTime } from './queried.ts';

/** Who the patient is. */
export const patientQuery = (record: CareRecord, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['patient', issuer, patient],
    queryFn: ({ signal }) => record.readPatient(patient, signal),
    staleTime,
  });
