import { useState } from 'preact/hooks';
import type { AddingNow } from '../../domain/consult/consult.ts';
import { failureFrom } from '../../domain/failure.ts';
import {
  type AdditionForm,
  type AdditionKind,
  emptyAddition,
  selectAddition,
} from '../../domain/referral/addition.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { useAddToReferral } from '../../queries/referral-queries.ts';
import type { AddState } from '../../ui/feedback/AddDialog.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import { namedPatients } from '../context/panel-identity.ts';

/** What is being added, to which referral, and how far that is. */
export type AddingInHand = { readonly referral: Referral; readonly now: AddingNow; readonly state: AddState };

/**
 * Writes to the coach after sending. What is typed stays in the consult, so that a reload or an expired session loses
 * nothing; its key is made before the first try and goes with every other try of the same words.
 */
export function useAdding({ ports, identity, user, hand }: ConsultWork) {
  const [opened, setOpened] = useState<
    { readonly referral: Referral; readonly state: AddState } | undefined
  >();
  const { mutateAsync } = useAddToReferral(ports.exchange);
  const sender = user.name || user.roleText;
  const keep = (adding: AddingNow | undefined) => hand.change((consult) => ({ ...consult, adding }));

  function ask(referral: Referral, kind: AdditionKind): void {
    const before = hand.consult.adding;
    const isSame = before?.taskId === referral.taskId && before.form.kind === kind;
    if (!isSame) keep(newAdding(referral.taskId, emptyAddition(kind)));
    setOpened({ referral, state: { status: 'writing' } });
  }

  async function send({ referral, now }: AddingInHand): Promise<void> {
    const at = now.at ?? ports.clock.now().toString({ smallestUnit: 'second' });
    keep({ ...now, at });
    setOpened({ referral, state: { status: 'sending' } });
    try {
      const { kind } = await mutateAsync({
        addition: {
          referral,
          key: now.key,
          content: selectAddition(now.form),
          by: { reference: user.roleReference ?? user.reference, name: sender },
          at,
        },
        named: namedPatients(identity),
      });
      if (kind !== 'added') {
        setOpened({ referral, state: { status: kind } });
        return;
      }
      ports.audit.note('added', identity.patient.patient);
      keep(undefined);
      setOpened(undefined);
    } catch (thrown) {
      setOpened({ referral, state: { status: 'failed', failure: failureFrom(thrown) } });
    }
  }

  const now = hand.consult.adding;
  const inHand = opened && now?.taskId === opened.referral.taskId ? { ...opened, now } : undefined;
  return {
    inHand,
    sender,
    ask,
    /** Other words are another addition: they never go under the key of a try that may have arrived. */
    change: (form: AdditionForm) =>
      now && keep(now.at === undefined ? { ...now, form } : newAdding(now.taskId, form)),
    send: () => inHand && inHand.state.status !== 'sending' && void send(inHand),
    close: () => setOpened(undefined),
  };
}

function newAdding(taskId: string, form: AdditionForm): AddingNow {
  return { taskId, form, key: crypto.randomUUID(), at: undefined };
}
