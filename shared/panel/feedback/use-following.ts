import { useMemo } from 'preact/hooks';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import { entriesRead, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import { useLazyImport } from '../context/use-lazy-import.ts';
import type { TimelinesView } from '../pipeline/timelines.ts';

const loadFollowing = () =>
  Promise.all([import('../pipeline/timelines.ts'), import('./FollowedReferrals.tsx')]);

/**
 * The referrals as this user sees them now, and what shows them. Loaded where there is a referral, which nearly
 * everybody opens the panel without; until then they are being read.
 */
export function useFollowing(referrals: Knowledge<readonly Referral[]>, view: TimelinesView) {
  const hasReferrals = entriesRead(referrals).length > 0;
  const [built, shown] = useLazyImport(hasReferrals ? loadFollowing : undefined) ?? [];

  const timelines = useMemo((): Knowledge<readonly Timeline[]> => {
    if (built) return built.timelinesOf(referrals, view);
    if (hasReferrals) return unknown('reading');
    return referrals.known ? known([]) : unknown(referrals.why);
  }, [built, referrals, hasReferrals, view]);
  const newEntries = entriesRead(timelines).flatMap(({ entries }) => entries.filter(({ isNew }) => isNew));
  const news = {
    messages: newEntries.filter(({ kind }) => kind === 'message').length,
    all: newEntries.length,
  };
  return { timelines, news, FollowedReferrals: shown?.FollowedReferrals };
}
