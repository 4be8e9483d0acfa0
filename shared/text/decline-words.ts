import type { DeclineContent } from '../domain/referral/decline.ts';
import { joined } from './sentences.ts';
import type { Texts } from './text.ts';

/** Why, in one phrase: the reason that was chosen, and the words beside it. Empty when nothing was noted. */
export function whyNot(
  { why, reason }: Pick<DeclineContent, 'why' | 'reason'>,
  { conversation }: Pick<Texts, 'conversation'>,
): string {
  return joined([why === undefined ? '' : conversation.decline.reasons[why], reason], ': ');
}
