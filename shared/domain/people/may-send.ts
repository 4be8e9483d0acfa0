import type { Role } from './care-user.ts';

/** What this practice lets a doktersassistent do (`config.referral.assistant`). */
export type AssistantRule = 'prepares' | 'sends';

/** Whether somebody in this role may send a referral. A role we do not know may not: it shows the least. */
export function maySend(role: Role, assistant: AssistantRule): boolean {
  return role === 'referrer' || (role === 'assistant' && assistant === 'sends');
}
