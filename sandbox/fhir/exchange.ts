import type { Grant } from '../grant.ts';

/** One RESTful request, out of HTTP or out of a Bundle entry. */
export type FhirRequest = {
  readonly method: string;
  /** What follows the base URL, such as `['Task', '1']`. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
  readonly ifNoneExist?: string | undefined;
  readonly body: unknown;
  readonly grant: Grant;
};

/** What the server answers, before it becomes HTTP or a Bundle entry. */
export type FhirAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly resource?: { readonly resourceType: string } | undefined;
};
