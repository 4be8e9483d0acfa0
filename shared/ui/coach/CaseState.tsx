import { CircleAlert } from 'lucide-preact';
import type { CoachCase } from '../../domain/answer/coach-case.ts';
import type { ReferralStatus } from '../../domain/referral/referral.ts';
import type { CoachText } from './screen-text.ts';

export type CaseStateProps = { readonly text: CoachText; readonly seen: CoachCase };

/** What must be known before anything else: withdrawn, closed, or no longer permitted. */
export function CaseState({ text: { coach }, seen: { referral, sharing } }: CaseStateProps) {
  const over = overOf(referral.status);
  const said = [
    ...(over ? [coach.over[over]] : []),
    ...(sharing === 'taken-back' && over !== 'withdrawn' ? [coach.sharingTakenBack] : []),
    ...(sharing === 'unknown' ? [coach.sharingUnknown] : []),
  ];
  if (said.length === 0) return null;
  return (
    <div class="notice notice--failure" role="alert">
      <CircleAlert size={18} />
      <div class="notice__body">
        {said.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {over === 'withdrawn' && referral.statusReason !== '' && <p class="small">{referral.statusReason}</p>}
      </div>
    </div>
  );
}

function overOf(status: ReferralStatus): 'withdrawn' | 'ended' | 'on-hold-by-practice' | undefined {
  switch (status) {
    case 'cancelled':
    case 'revoked':
    case 'entered-in-error':
    case 'not-to-be-done':
      return 'withdrawn';
    case 'completed':
    case 'rejected':
    case 'failed':
      return 'ended';
    case 'suspended':
      return 'on-hold-by-practice';
    default:
      return undefined;
  }
}
