import { queryOptions } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import type { ReadMarks } from '../ports/read-marks.ts';

/** Until when this user has read the feedback on each referral. Changes by our own marking only. */
export const readMarksQuery = (marks: ReadMarks, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['read-marks', issuer, patient],
    queryFn: ({ signal }) => marks.readUntil(patient, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
