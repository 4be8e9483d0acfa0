import type { ReminderId } from '../../domain/cautions/caution.ts';
import type { ConsentChange } from '../../domain/consult/actions.ts';
import type { ReferralEdits } from '../../domain/referral/referral-edits.ts';
import type { SignalId } from '../../domain/signals/signal-id.ts';

/** What somebody can do in the referral section. */
export type ReferralCallbacks = {
  readonly edit: (edits: ReferralEdits) => void;
  readonly dropReason: (signal: SignalId) => void;
  readonly consent: (change: ConsentChange) => void;
  readonly secondReferral: (answer: 'not-asked' | 'wanted') => void;
  readonly check: (reminder: ReminderId) => void;
  /** Undefined where the HIS tells the user's name. */
  readonly rename: ((name: string) => void) | undefined;
  /** The preview was opened. */
  readonly preview: () => void;
  readonly send: () => void;
  /** Looks whether an earlier try arrived. Sends nothing. */
  readonly look: () => void;
  /** Sends the same once more, after a look found that it did not arrive. */
  readonly sendAgain: () => void;
  /** The one action of the failure shown. */
  readonly failureAction: () => void;
};
