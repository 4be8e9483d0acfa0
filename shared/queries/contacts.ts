import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { staleTime } from './queried.ts';

/** The patient's contacts with the practice, on or after `since` (ISO date). */
export const contactsQuery = (record: CareRecord, { issuer, patient }: PatientRef, since: string) =>
  queryOptions({
    queryKey: ['contacts', issuer, patient, since],
    queryFn: ({ signal }) => record.readContacts(patient, since, signal),
    staleTime,
  });
