import { type Failure, FailureError } from '../../domain/failure.ts';
import { z } from '../../zod.ts';
import { failing, toServerFailure } from './server-failure.ts';
import { type FhirRequest, type FhirResponse, type FhirTransport, isSuccess } from './transport.ts';

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
  const { versionId } = parsed.data.meta ?? {};
  return { resource: parsed.data, version: versionId ? `W/"${versionId}"` : etag };
}

/**
 * A write without a result to show. `refused`: the server said no, so nothing was stored. `not-offered` and
 * `not-implemented`: it does not do this kind of request, or not with this condition (501), so nothing was stored
 * either. `failed`: it answered that something went wrong. `unanswered`: no answer that can be trusted, and it may still
 * be busy with it. After the last two only a look at what is there tells whether it was stored.
 */
export type NotMade = {
  readonly kind: 'not-made';
  readonly how: 'refused' | 'not-offered' | 'not-implemented' | 'failed' | 'unanswered';
  readonly failure: Failure;
};

/** How a write ended. */
export type WriteResult = { readonly kind: 'done'; readonly response: FhirResponse } | NotMade;

/** Sends one write, never twice, and tells how sure it is that nothing was stored. */
export async function writeOnce(
  transport: FhirTransport,
  request: FhirRequest,
  what: string,
): Promise<WriteResult> {
  try {
    const response = await transport.request(request);
    if (isSuccess(response)) return { kind: 'done', response };
    return { kind: 'not-made', how: howOf(response.status), failure: toServerFailure(response, what) };
  } catch (thrown) {
    if (!(thrown instanceof FailureError)) throw thrown;
    const { failure } = thrown;
    const how = failure.kind === 'session-expired' ? 'refused' : 'unanswered'; // a 401 is said before anything is done
    return { kind: 'not-made', how, failure };
  }
}

/** Whether the server said that it stored nothing. */
export function isNo({ how }: NotMade): boolean {
  return how === 'refused' || how === 'not-offered' || how === 'not-implemented';
}

/** An answer of success that does not say what was made. */
export function unreadableAnswer(what: string): NotMade {
  return { kind: 'not-made', how: 'unanswered', failure: { kind: 'unreadable', what, detail: 'no id' } };
}

function howOf(status: number): NotMade['how'] {
  if (status === 501) return 'not-implemented';
  if (status === 404 || status === 405) return 'not-offered';
  if (status === 408 || status === 502 || status === 504) return 'unanswered'; // said by something in between
  return status >= 500 || status === 409 || status === 412 || status === 429 ? 'failed' : 'refused';
}
