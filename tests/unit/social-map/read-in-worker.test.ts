import { afterEach, describe, expect, test, vi } from 'vitest';
import { readInWorker } from '../../../shared/social-map/read-in-worker.ts';

vi.mock('../../../shared/social-map/map-worker.ts?worker&url', () => ({
  default: 'https://app.example/w.js',
}));

const map = () => new TextEncoder().encode('[{"id":"1","name":"Koor","status":"active"}]');
const names = async () => (await readInWorker(map())).activities.map(({ name }) => name);

/** A worker that a browser lets begin, and that then tells `event`. */
function workerThatTells(event: Event) {
  return class extends EventTarget {
    postMessage() {
      queueMicrotask(() => this.dispatchEvent(event));
    }
    terminate() {
      ended += 1;
    }
  };
}

let ended = 0;
afterEach(() => {
  ended = 0;
  vi.unstubAllGlobals();
});

describe('a map is read in the page', () => {
  test.each([
    {
      because: 'the policy of the host lets no worker begin',
      worker: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
      started: 0,
    },
    { because: 'its code did not come', worker: workerThatTells(new Event('error')), started: 1 },
    { because: 'this browser has none', worker: undefined, started: 0 },
  ])('where $because', async ({ worker, started }) => {
    vi.stubGlobal('Worker', worker);
    expect(await names()).toEqual(['Koor']);
    expect(ended, 'what began is ended').toBe(started);
  });
});

test('what the worker read is what counts', async () => {
  const reading = { activities: [{ name: 'Uit de worker' }] };
  vi.stubGlobal('Worker', workerThatTells(new MessageEvent('message', { data: reading })));
  expect(await names()).toEqual(['Uit de worker']);
  expect(ended).toBe(1);
});
