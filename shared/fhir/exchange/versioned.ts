import { FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { failing } from '../failure-of.ts';
import { type FhirTransport, isSuccess } from '../transport.ts';
import { type Written, write } from './write-once.ts';

/** A resource with everything the server has in it, and the version it had when we read it. */
export type Versioned = {
  readonly resource: Readonly<Record<string, unknown>>;
  /** For If-Match; undefined on a server without versions. */
  readonly version: string | undefined;
};

const resourceSchema = z.looseObject({
  resourceType: z.string(),
  id: z.string(),
  meta: z.optional(z.looseObject({ versionId: z.optional(z.string()) })),
});

/** Reads a resource to change it. `meta.versionId` first: CORS hides ETag, and what compresses on the way changes it. */
export async function readVersioned(transport: FhirTransport, reference: string): Promise<Versioned> {
  const what = reference.split('/')[0] ?? reference;
  const answer = await transport.request({ method: 'GET', path: reference });
  if (!isSuccess(answer)) throw failing(answer, what);

  const parsed = resourceSchema.safeParse(answer.body);
  if (!parsed.success || parsed.data.resourceType !== what) {
    throw new FailureError({ kind: 'unreadable', what, detail: `no ${what}` });
  }
  const { versionId } = parsed.data.meta ?? {};
  return { resource: parsed.data, version: versionId ? `W/"${versionId}"` : answer.etag };
}

/** Writes it back changed, only if nobody else has meanwhile. */
export function putVersioned(
  transport: FhirTransport,
  reference: string,
  { resource, version }: Versioned,
  changes: Readonly<Record<string, unknown>>,
): Promise<Written> {
  return write(
    transport,
    {
      method: 'PUT',
      path: reference,
      headers: { ...(version && { 'if-match': version }), prefer: 'return=representation' },
      body: { ...resource, ...changes },
    },
    reference.split('/')[0] ?? reference,
  );
}
