/** Which state of a draft on the server something builds on; a draft is two resources, each with its version. */
export type DraftBase = {
  readonly taskId: string;
  readonly requestId: string;
  readonly taskVersion: string;
  readonly requestVersion: string;
};

/** True when no one saved in between. */
export function isSameBase(one: DraftBase, other: DraftBase): boolean {
  return one.taskVersion === other.taskVersion && one.requestVersion === other.requestVersion;
}
