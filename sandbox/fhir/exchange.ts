import type { Grant } from '../grant.ts';

/** One RESTful request, out of HTTP or out of a Bundle entry. */
export type FhirRequest = {
  readonly method: string;
  /** What follows the base URL, such as `['Task', '1']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly ifMatch?: string | undefined;
  readonly ifNoneExist?: string | undefined;
  readonly prefer: Preference | undefined;
  readonly body: unknown;
  readonly grant: Grant;
};

/** What the client wants back after a write. */
export type Preference = 'minimal' | 'representation';

/** What the server answers, before it becomes HTTP or a Bundle entry. */
export type FhirAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly resource?: { readonly resourceType: string } | undefined;
};

/** Reads `Prefer: return=minimal` and its like. */
export function readPreference(header: string | undefined): Preference | undefined {
  const asked = /return=(?<asked>minimal|representation)/.exec(header ?? '')?.groups?.asked;
  return asked === 'minimal' || asked === 'representation' ? asked : undefined;
}
