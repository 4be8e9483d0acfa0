import { useEffect, useRef, useState } from 'preact/hooks';
import type { GivenAnswer } from '../domain/answer/answer.ts';
import type { CoachCase } from '../domain/answer/coach-case.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import { type Failure, failureFrom } from '../domain/failure.ts';
import type { CoachAnswer } from '../ports/referrals.ts';
import { useAnswerReferral } from '../queries/coach-queries.ts';
import type { CoachPorts } from './coach-ports.ts';

/** Where an answer is. `saved` and `changed` stay until the next one. */
export type Answering =
  | { readonly status: 'idle' | 'saving' | 'saved' }
  /** `when-online`: the browser has no connection, and what was tapped goes by itself once it is back. */
  | { readonly status: 'failed'; readonly failure: Failure; readonly resumes: 'when-online' | 'by-hand' }
  | { readonly status: 'unconfirmed'; readonly failure: Failure }
  /** Somebody else did something meanwhile; `before`: the referral as the coach saw it. */
  | { readonly status: 'changed'; readonly before: CoachCase };

/** What is being stored, to be repeated under its own key after a failure. */
type Pending = { readonly answer: CoachAnswer; readonly seen: CoachCase; readonly onSaved: () => void };

/**
 * Stores answers one at a time. After a failure the same answer goes again under the same key, so that a tap in a tunnel
 * is stored once, whatever became of the first try; another answer has a key of its own.
 */
export function useAnswering({ inbox, clock, audit }: CoachPorts, { user }: CoachTeam) {
  const [state, setState] = useState<Answering>({ status: 'idle' });
  const pending = useRef<Pending | undefined>(undefined);
  const { mutateAsync } = useAnswerReferral(inbox);

  async function store(wanted: Pending): Promise<void> {
    const { answer, seen, onSaved } = wanted;
    pending.current = wanted;
    setState({ status: 'saving' });
    try {
      const outcome = await mutateAsync({ answer, seen });
      if (outcome.kind === 'message-unconfirmed') {
        setState({ status: 'unconfirmed', failure: outcome.failure });
        return;
      }
      pending.current = undefined;
      if (outcome.kind === 'conflict') {
        setState({ status: 'changed', before: seen });
        return;
      }
      audit.note('answered', seen.of === '' ? undefined : seen.of);
      onSaved();
      setState({ status: 'saved' });
    } catch (thrown) {
      const failure = failureFrom(thrown);
      const isOffline = failure.kind === 'his-unreachable' && !navigator.onLine;
      setState({ status: 'failed', failure, resumes: isOffline ? 'when-online' : 'by-hand' });
    }
  }

  const waits = state.status === 'failed' && state.resumes === 'when-online';
  const storing = useRef(store);
  storing.current = store;
  useEffect(() => {
    if (!waits) return;
    const resume = () => pending.current && void storing.current(pending.current);
    if (navigator.onLine) resume(); // it came back before this was listening
    window.addEventListener('online', resume, { once: true });
    return () => window.removeEventListener('online', resume);
  }, [waits]);

  return {
    state,
    /** Stores this answer over the referral as it is on the screen; `onSaved` once all of it is stored. */
    give(answer: GivenAnswer, seen: CoachCase, onSaved: () => void): void {
      if (state.status === 'saving') return;
      const again = pending.current;
      if (again && says(again.answer.answer) === says(answer)) {
        void store({ ...again, onSaved });
        return;
      }
      const key = crypto.randomUUID();
      const at = clock.now().toString({ smallestUnit: 'second' });
      const by = { reference: user.writesAs, name: user.name };
      const { referral, handler } = seen;
      void store({ answer: { referral, handler, answer, key, by, at }, seen, onSaved });
    },
    /** The same once more, after a failure or a doubt. */
    again(): void {
      if (pending.current) void store(pending.current);
    },
  };
}

/** What an answer says, whenever today it was filled in. */
function says({ step, handler, message }: GivenAnswer): string {
  return JSON.stringify([step && { ...step, at: step.at.slice(0, 10) }, handler, message]);
}
