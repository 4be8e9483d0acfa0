import { FailureError } from '../../domain/failure.ts';
import type { FhirResponse } from './transport.ts';

const LONGEST_WAIT_SECONDS = 5;
const WAIT_UNTOLD_SECONDS = 1;
const WAIT_AFTER_DROP_SECONDS = 0.3;

/** Reads, and once more when the server was busy (as long after as it says, if that is soon) or did not answer. */
export async function patiently(
  read: () => Promise<FhirResponse>,
  signal: AbortSignal | undefined,
): Promise<FhirResponse> {
  try {
    const response = await read();
    const wait = response.retryAfter ?? WAIT_UNTOLD_SECONDS; // hidden by CORS more often than not
    const isBusy = response.status === 429 || response.status === 503;
    if (!isBusy || wait > LONGEST_WAIT_SECONDS) return response;
    await pause(wait, signal);
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind !== 'his-unreachable') throw thrown;
    await pause(WAIT_AFTER_DROP_SECONDS, signal);
  }
  return read();
}

function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason); // only called by the signal itself
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
