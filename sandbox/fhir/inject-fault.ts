import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { Fault, Faults, FaultTarget } from '../faults.ts';
import { challenge } from './authorize.ts';
import { httpRefusal } from './http-answer.ts';
import { issue, Refusal, refusal, refusalFrom } from './refusal.ts';
import { createResends, isFromBrowser, requestKey } from './resends.ts';

const defaultDelayMs = 8000;

type FhirContext = Context<{ Bindings: HttpBindings }>;
type Answer = () => Promise<Response>;

/** Answers a request the way the fault set for its session says; `answer` is what a healthy server does. */
type FaultInjector = (
  c: FhirContext,
  session: string,
  path: readonly string[],
  answer: Answer,
) => Promise<Response>;

/** An injector of the faults in this table. */
export function createFaultInjector(faults: Faults): FaultInjector {
  const resends = createResends();

  return async (c, session, path, answer) => {
    const request = await requestKey(c);
    if (resends.take(session, request)) return faultyAnswer({ kind: 'drop-after-commit' }, c, answer);

    const fault = faults.take(session, faultTarget(c.req.method, path));
    if (fault?.kind === 'drop-after-commit' && isFromBrowser(c)) resends.expect(session, request);
    return faultyAnswer(fault, c, answer);
  };
}

async function faultyAnswer(fault: Fault | undefined, c: FhirContext, answer: Answer): Promise<Response> {
  switch (fault?.kind) {
    case undefined:
      return answer();
    case 'slow':
      return afterDelay(fault.delayMs ?? defaultDelayMs, c.req.raw.signal, answer);
    case '401':
      return httpRefusal(challenge('The access token expired', 'invalid_token'));
    case '403':
      return httpRefusal(refusal(403, 'forbidden', 'This was forbidden by a fault set on purpose'));
    case '409':
      return httpRefusal(refusal(409, 'conflict', 'The resource is being changed by somebody else'));
    case '412':
      return httpRefusal(refusal(412, 'conflict', 'The resource was changed by somebody else'));
    case '429':
      return httpRefusal(new Refusal(429, [issue('throttled', 'Too many requests')], { 'Retry-After': '1' }));
    case '500':
      return httpRefusal(refusal(500, 'exception', 'The server failed, by a fault set on purpose'));
    case 'drop-after-commit':
      await committed(answer);
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'truncated-json':
      return cutInHalf(await answer());
    case 'html':
      return c.html('<!doctype html><title>Onderhoud</title><h1>Wij zijn zo terug</h1>');
  }
}

// A Bundle at the base, or the type in the address.
function faultTarget(method: string, path: readonly string[]): FaultTarget {
  const isRead = method === 'GET' || method === 'HEAD' || path.includes('_search');
  return { method, resourceType: path[0] ?? 'Bundle', intent: isRead ? 'read' : 'write' };
}

// Who gives up waiting has not written: the delay comes before the work.
async function afterDelay(delayMs: number, signal: AbortSignal, answer: Answer): Promise<Response> {
  const ended = await wait(delayMs, 'waited' as const, { signal }).catch(() => 'abandoned' as const);
  return ended === 'waited' ? answer() : new Response(null, { status: 499 });
}

// A refused write is dropped too: who gets no answer cannot tell the two apart.
async function committed(answer: Answer): Promise<void> {
  await answer().catch(refusalFrom);
}

async function cutInHalf(response: Response): Promise<Response> {
  if (response.body === null) return response;
  const text = await response.text();
  return new Response(text.slice(0, Math.ceil(text.length / 2)), response);
}
