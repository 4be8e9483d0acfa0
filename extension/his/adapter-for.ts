import { MatchPattern } from 'wxt/utils/match-patterns';
import type { HisAdapter } from './adapter.ts';

/** The one adapter for an address; two that fit are as bad as none, since they may disagree. */
export function adapterFor(url: string, adapters: readonly HisAdapter[]): HisAdapter | undefined {
  const [adapter, ...others] = adapters.filter(({ matches }) =>
    matches.some((pattern) => new MatchPattern(pattern).includes(url)),
  );
  return others.length === 0 ? adapter : undefined;
}
