import type { CDPSession, Page } from '@playwright/test';

/** What a page's main thread was kept busy by at most. */
export type Watched = {
  /** Milliseconds of processor time of the longest task: what the product itself takes. */
  readonly own: number;
  /** Milliseconds on the clock of the longest task: other work on the machine counts too. */
  readonly byTheClock: number;
  /** Bytes of the page's heap at its fullest, garbage included. */
  readonly mostHeld: number;
};

/** Watches a page while something is done in it. */
export async function watchMainThread(page: Page, work: () => Promise<void>): Promise<Watched> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: ['toplevel', '__metadata'], excludedCategories: ['*'] },
  });
  let mostHeld = 0;
  const looking = setInterval(async () => {
    const { usedSize } = await devtools.send('Runtime.getHeapUsage').catch(() => ({ usedSize: 0 })); // between two pages
    mostHeld = Math.max(mostHeld, usedSize);
  }, 200);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  const tasks = tasksIn(await traceOf(devtools));
  const longest = (of: (task: Task) => number) => tasks.reduce((most, task) => Math.max(most, of(task)), 0);
  return {
    own: longest(({ tdur = 0 }) => tdur) / 1000, // not every task is measured so
    byTheClock: longest(({ dur }) => dur) / 1000,
    mostHeld,
  };
}

/** An event of a trace; times are microseconds. */
type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};
type Task = TraceEvent & { readonly dur: number };

function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events.flatMap((event) =>
    event.name.endsWith('RunTask') && event.dur !== undefined && isMain.has(`${event.pid} ${event.tid}`)
      ? [{ ...event, dur: event.dur }]
      : [],
  );
}

async function traceOf(devtools: CDPSession): Promise<readonly TraceEvent[]> {
  const ended = new Promise<string>((resolve) =>
    devtools.once('Tracing.tracingComplete', ({ stream = '' }) => resolve(stream)),
  );
  await devtools.send('Tracing.end');
  const handle = await ended;
  const chunks: string[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await devtools.send('IO.read', { handle });
    chunks.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) break;
  }
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(chunks.join(''));
  return trace.traceEvents;
}
