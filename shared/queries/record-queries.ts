import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { staleTime } from './query-state.ts';

/** Who the patient is. */
export const patientQuery = (record: CareRecord, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['patient', issuer, patient],
    queryFn: ({ signal }) => record.readPatient(patient, signal),
    staleTime,
  });

/** The problem list of the patient. */
export const problemsQuery = (record: CareRecord, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['problems', issuer, patient],
    queryFn: ({ signal }) => record.readProblems(patient, signal),
    staleTime,
  });

/** The patient's contacts with the practice, on or after `since` (ISO date). */
export const contactsQuery = (record: CareRecord, { issuer, patient }: PatientRef, since: string) =>
  queryOptions({
    queryKey: ['contacts', issuer, patient, since],
    queryFn: ({ signal }) => record.readContacts(patient, since, signal),
    staleTime,
  });

/** Who is using the panel. Does not change within a session. */
export const userQuery = (record: Pick<CareRecord, 'readUser'>, issuer: string) =>
  queryOptions({
    queryKey: ['user', issuer],
    queryFn: ({ signal }) => record.readUser(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
