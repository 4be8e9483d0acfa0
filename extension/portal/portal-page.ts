import { MatchPattern } from 'wxt/utils/match-patterns';
import type { PortalAdapter } from './adapter.ts';

/** True when the adapter is meant for this address; a port is no difference, as in the browser's own permissions. */
export function isPortalPage({ matches }: Pick<PortalAdapter, 'matches'>, url: string): boolean {
  return matches.some((pattern) => new MatchPattern(pattern).includes(url));
}
