import type { ActivityCost } from '../../domain/referral/as-text/card-activity.ts';
import type { SocialMapText } from '../../text/nl/region/social-map-text.ts';

/** What it costs, in words. What no one told is not called free. */
export function costWords(cost: ActivityCost, { free, costUnknown }: SocialMapText): string {
  switch (cost.kind) {
    case 'free':
      return free;
    case 'costs':
      return cost.words;
    case 'unknown':
      return costUnknown;
  }
}
