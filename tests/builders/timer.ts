import type { Timer } from '../../extension/portal/hand-over.ts';

/** A clock that is still until told how much time passes. */
export function fakeTimer(): Timer & { readonly pass: (milliseconds: number) => void } {
  let now = 0;
  let waiting: readonly { readonly at: number; readonly run: () => void }[] = [];

  return {
    now: () => now,
    after: (milliseconds, run) => {
      const alarm = { at: now + milliseconds, run };
      waiting = [...waiting, alarm];
      return () => {
        waiting = waiting.filter((each) => each !== alarm);
      };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { run } of due) run();
    },
  };
}
