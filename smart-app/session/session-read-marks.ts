import type { ReadMarks } from '../../shared/ports/read-marks.ts';

/** What was read, for as long as the page is open: where the server may not keep it. */
export function createSessionReadMarks(): ReadMarks {
  const until = new Map<string, string>();
  return {
    readUntil: async () => Object.fromEntries(until),
    mark: async (_patient, taskId, moment) => {
      until.set(taskId, moment);
    },
  };
}
