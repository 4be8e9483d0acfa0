import type { MapReading } from './map-problem.ts';
import workerAddress from './map-worker.ts?worker&url';
import { readMap } from './read-map.ts';

/** What the browser calls a policy by which text may become the address of code (Trusted Types). */
type ScriptPolicy = { readonly createScriptURL: (address: string) => string };
type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => ScriptPolicy;
};
declare global {
  var trustedTypes: PolicyFactory | undefined;
}

/** The one policy that our pages allow: docs/INSTALL.md names it for who sets a Content-Security-Policy. */
const POLICY = 'wor-map-worker';

/**
 * Reads a map beside the page. Where the browser lets no worker begin (a Content-Security-Policy of the host's own that
 * does not name our policy), the map is read in the page itself: the screen does not answer for a moment then.
 */
export async function readInWorker(bytes: Uint8Array<ArrayBuffer>): Promise<MapReading> {
  const worker = startWorker();
  if (worker === undefined) return readMap(bytes);
  try {
    return await answerOf(worker, bytes);
  } catch {
    return readMap(bytes);
  } finally {
    worker.terminate();
  }
}

let policy: ScriptPolicy | undefined;

/** Undefined where none may begin. */
function startWorker(): Worker | undefined {
  try {
    policy ??= globalThis.trustedTypes?.createPolicy(POLICY, {
      createScriptURL: () => workerAddress, // whatever is asked for: this is the only code that it lets in
    });
    const address = policy === undefined ? workerAddress : policy.createScriptURL(workerAddress);
    return new Worker(address, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Throws when the worker could not run. */
function answerOf(worker: Worker, bytes: Uint8Array<ArrayBuffer>): Promise<MapReading> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<MapReading>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the worker did not run')));
    worker.postMessage(bytes);
  });
}
