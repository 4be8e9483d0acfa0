import { type Failure, FailureError } from '../../domain/failure.ts';
import { failureOf } from './failure-of.ts';
import { type FhirRequest, type FhirResponse, type FhirTransport, isSuccess } from './transport.ts';

/**
 * A write without a result to show. `refused`: the server said no, so nothing was stored. `not-offered`: it does not do
 * this kind of request at all, so nothing was stored either. `failed`: it answered that
 * something went wrong. `unanswered`: no answer that can be trusted, and it may still be busy with it. After the last
 * two only a look at what is there tells whether it was stored.
 */
export type NotMade = {
  readonly kind: 'not-made';
  readonly how: 'refused' | 'not-offered' | 'failed' | 'unanswered';
  readonly failure: Failure;
  /** The HTTP status; undefined where no answer came. */
  readonly status?: number;
};

/** How a write ended. */
export type Written = { readonly kind: 'done'; readonly response: FhirResponse } | NotMade;

/** Sends one write, never twice, and tells how sure it is that nothing was stored. */
export async function write(transport: FhirTransport, request: FhirRequest, what: string): Promise<Written> {
  try {
    const response = await transport.request(request);
    if (isSuccess(response)) return { kind: 'done', response };
    const { status } = response;
    return { kind: 'not-made', how: howOf(status), failure: failureOf(response, what), status };
  } catch (thrown) {
    if (!(thrown instanceof FailureError)) throw thrown;
    const { failure } = thrown;
    const how = failure.kind === 'session-expired' ? 'refused' : 'unanswered'; // a 401 is said before anything is done
    return { kind: 'not-made', how, failure };
  }
}

/** An answer of success that does not say what was made. */
export function unreadableAnswer(what: string): NotMade {
  return { kind: 'not-made', how: 'unanswered', failure: { kind: 'unreadable', what, detail: 'no id' } };
}

function howOf(status: number): NotMade['how'] {
  if (status === 404 || status === 405 || status === 501) return 'not-offered';
  if (status === 408 || status === 502 || status === 504) return 'unanswered'; // said by something in between
  return status >= 500 || status === 409 || status === 412 || status === 429 ? 'failed' : 'refused';
}
