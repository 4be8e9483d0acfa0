import { useRef, useState } from 'preact/hooks';
import { declinedToday, setDeclined } from '../../domain/consult/actions.ts';
import type { DeclinedNow } from '../../domain/consult/consult.ts';
import { type Failure, failureFrom } from '../../domain/failure.ts';
import type { DeclineContent } from '../../domain/referral/decline.ts';
import { useNoteDecline, useUndoDecline } from '../../queries/decline-queries.ts';
import type { DeclineDoing } from '../../ui/referral/bar/UndoDecline.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import { namedPatients } from '../context/panel-identity.ts';

/**
 * "Besproken, wil (nog) niet", kept in the record in one tap, and undone in one. That it was said is in the consult
 * from the tap on: while it does, nothing is sent.
 */
export function useDecline({ ports, identity, user, hand, onSignIn }: ConsultWork) {
  const { exchange, audit, clock } = ports;
  const declined = declinedToday(hand.consult, clock.now());
  const [doing, setDoing] = useState<DeclineDoing>({ status: 'nothing' });
  const nextKey = useRef(crypto.randomUUID()); // every repeat carries the same one
  const again = useRef<() => Promise<void>>(async () => {});
  const { mutateAsync: note } = useNoteDecline(exchange);
  const { mutateAsync: takeBack } = useUndoDecline(exchange);

  const become = (next: DeclinedNow | undefined) => hand.change((consult) => setDeclined(consult, next));

  async function attempt(status: 'saving' | 'undoing', act: () => Promise<DeclineDoing>): Promise<void> {
    again.current = () => attempt(status, act);
    setDoing({ status });
    try {
      setDoing(await act());
    } catch (thrown) {
      setDoing({ status: 'failed', failure: failureFrom(thrown) });
    }
  }

  async function keep(asked: DeclinedNow): Promise<DeclineDoing> {
    become(asked);
    const { key, at, reason, why, askAgain } = asked;
    const { patient, encounter } = identity;
    try {
      const named = namedPatients(identity);
      const became = await note({
        note: { patient, encounter, reason, why, askAgain, key, at, by: user.reference },
        named,
      });
      if (became === 'kept') audit.note('declined', patient.patient);
      if (became !== 'in-doubt') become({ ...asked, status: became });
      return { status: 'nothing' };
    } catch (thrown) {
      become(undefined); // nothing can have been kept
      throw thrown;
    }
  }

  async function undo(kept: DeclinedNow): Promise<DeclineDoing> {
    const { patient } = identity;
    try {
      const { key, reason, why, askAgain } = kept;
      const decline = { patient, key, reason, why, askAgain };
      const outcome = await takeBack({ decline, named: namedPatients(identity) });
      if (outcome.kind === 'changed') {
        if (outcome.now) become({ ...kept, ...contentOf(outcome.now) }); // what the user sees from here on
        return { status: 'changed', now: outcome.now };
      }
    } catch (thrown) {
      if (isFinal(failureFrom(thrown))) become({ ...kept, status: 'stays' });
      throw thrown;
    }
    if (kept.status !== 'not-kept') audit.note('decline-undone', patient.patient);
    nextKey.current = crypto.randomUUID();
    become(undefined);
    return { status: 'undone' };
  }

  const isBusy = doing.status === 'saving' || doing.status === 'undoing';
  return {
    doing,
    decline: (content: DeclineContent) => {
      if (isBusy) return;
      const asked = {
        key: nextKey.current,
        ...content,
        at: clock.now().toString(),
        status: 'asked',
      } as const;
      void attempt('saving', () => keep(declined ?? asked));
    },
    undo: () => {
      if (!isBusy && declined) void attempt('undoing', () => undo(declined));
    },
    failureAction: () => {
      if (doing.status === 'failed' && doing.failure.kind === 'session-expired') onSignIn();
      else void again.current();
    },
  };
}

/** What it says, without where it is kept. */
function contentOf({ reason, why, askAgain }: DeclineContent): DeclineContent {
  return { reason, why, askAgain };
}

/** The server will say the same however often it is asked. */
function isFinal({ kind }: Failure): boolean {
  return kind === 'not-permitted' || kind === 'refused';
}
