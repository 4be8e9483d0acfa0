import { etagOf } from '../conditions.ts';
import type { FhirCore } from '../core.ts';
import type { FhirAnswer, Preference } from '../exchange.ts';
import { referenceTo, type StoredResource } from '../resource.ts';
import type { Written } from './commit.ts';

const statusOf = { created: 201, updated: 200, exists: 200 } as const;

/** The answer to a write: its address and version always, the resource as preferred. */
export function answerTo(core: FhirCore, written: Written, prefer: Preference | undefined): FhirAnswer {
  const status = statusOf[written.kind];
  const headers = {
    ...versionHeaders(written.resource),
    Location: versionUrl(core, written.resource),
  };
  if (prefer === 'minimal') return { status, headers };
  return { status, headers, resource: written.resource };
}

/** The headers that tell which version of a resource this is. */
export function versionHeaders(resource: StoredResource): Readonly<Record<string, string>> {
  const changed = new Date(resource.meta?.lastUpdated ?? 0);
  return { ETag: etagOf(resource), 'Last-Modified': changed.toUTCString() };
}

/** Where this very version can be read again. */
export function versionUrl({ baseUrl }: Pick<FhirCore, 'baseUrl'>, resource: StoredResource): string {
  return `${baseUrl}/${referenceTo(resource)}/_history/${resource.meta?.versionId}`;
}
