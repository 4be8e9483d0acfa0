import { FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { isNestedTooDeep } from '../element/nesting.ts';
import { failing } from './failure-of.ts';
import { type FhirTransport, isSuccess } from './transport.ts';

const resourceSchema = z.looseObject({
  resourceType: z.string(),
  id: z.string(),
  meta: z.optional(z.looseObject({ versionId: z.optional(z.string()) })),
});

/** A resource with everything the server has in it, and the version it had when we read it. */
export type Versioned = {
  readonly resource: z.output<typeof resourceSchema>;
  /** For If-Match; undefined on a server without versions. */
  readonly version: string | undefined;
};

/** Reads a resource to change it. `meta.versionId` first: CORS hides ETag, and what compresses on the way changes it. */
export async function readVersioned(transport: FhirTransport, reference: string): Promise<Versioned> {
  const what = reference.split('/')[0] ?? reference;
  const answer = await transport.request({ method: 'GET', path: reference });
  if (!isSuccess(answer)) throw failing(answer, what);
  return versionedIn(answer.body, what, answer.etag);
}

/** A resource of this type in an answer; throws `unreadable` for anything else. */
export function versionedIn(body: unknown, what: string, etag?: string): Versioned {
  const parsed = resourceSchema.safeParse(body);
  if (!parsed.success || parsed.data.resourceType !== what) {
    throw new FailureError({ kind: 'unreadable', what, detail: `no ${what}` });
  }
  if (isNestedTooDeep(body)) {
    throw new FailureError({ kind: 'unreadable', what, detail: 'nested too deep' });
  }
  const { versionId } = parsed.data.meta ?? {};
  return { resource: parsed.data, version: versionId ? `W/"${versionId}"` : etag };
}
