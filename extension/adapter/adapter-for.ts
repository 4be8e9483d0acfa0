import { MatchPattern } from 'wxt/utils/match-patterns';

type Matching = { readonly matches: readonly string[] };

/** Whether an adapter is meant for this address; a port is no difference, as in the browser's own permissions. */
export function isForAddress({ matches }: Matching, url: string): boolean {
  return matches.some((pattern) => new MatchPattern(pattern).includes(url));
}

/** The one adapter for an address; two that fit are as bad as none, since they may disagree. */
export function adapterFor<A extends Matching>(url: string, adapters: readonly A[]): A | undefined {
  const [adapter, ...others] = adapters.filter((each) => isForAddress(each, url));
  return others.length === 0 ? adapter : undefined;
}
