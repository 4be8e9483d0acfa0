import { queryOptions, useMutation, useQueryClient } from '@tanstack/preact-query';
import type { PatientRef } from '../domain/record/patient.ts';
import { nothingRead, type ReadMarks } from '../ports/read-marks.ts';

/** Until when the feedback on each referral was read. Changes by our own marking only. */
export const readMarksQuery = (marks: ReadMarks, { issuer, patient }: PatientRef) =>
  queryOptions({
    queryKey: ['read-marks', issuer, patient],
    queryFn: ({ signal }) => marks.readings(patient, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** What has been read: on this referral, until this ISO instant. */
export type MarkedRead = { readonly patient: PatientRef; readonly taskId: string; readonly until: string };

/** Takes the "new" mark off: on the screen at once, at the server as soon as it can. */
export function useMarkRead(marks: ReadMarks) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ patient, taskId, until }: MarkedRead) => marks.mark(patient.patient, taskId, until),
    onMutate: ({ patient, taskId, until }) => {
      cache.setQueryData(readMarksQuery(marks, patient).queryKey, (earlier = nothingRead) => ({
        ...earlier,
        readUntil: { ...earlier.readUntil, [taskId]: until },
      }));
    },
  });
}
