// `npm run faults`: every request of every story × every fault, strict and lax; 0 wrong outcomes wanted.
// Some of it: --story refer --fault "empty 200" --mode lax; --sample 40 is a spread of 40 runs a mode; --part 3/20 is
// the third of twenty parts, each a spread, which are the whole matrix together.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page, type Request } from '@playwright/test';
import type { Browser as ExtensionBrowser } from 'wxt/browser';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { HisPage } from '../e2e/pages/his-page.ts';
import { chromiumPath, chromiumShellPath } from '../e2e/setup/chromium.ts';
import { startBrowserWithExtension } from '../e2e/setup/extension-browser.ts';
import { patienceInHand } from '../e2e/setup/patience.ts';
import { type Fault, faults, requestKind } from './faults.ts';
import { type Ending, judge } from './judge.ts';
import { overLanes } from './over-lanes.ts';
import { changedSince, readServerState } from './server-state.ts';
import { type FaultStory, stories, waitNoLongerThanAStep } from './stories.ts';

/** One cell of the matrix: the n-th request of a kind in a story, and what goes wrong with it. */
type Cell = {
  readonly story: FaultStory;
  readonly kind: string;
  readonly nth: number;
  readonly fault: Fault;
};
/** What a page of the extension has beside a page of the web. */
declare const chrome: typeof ExtensionBrowser | undefined;

type Lane = { readonly sandbox: Sandbox; readonly browser: Browser };
type Seen = { readonly kind: string; readonly nth: number; readonly fits: readonly Fault[] };

const { values: flags } = parseArgs({
  options: {
    story: { type: 'string' },
    fault: { type: 'string' },
    request: { type: 'string' },
    mode: { type: 'string' },
    sample: { type: 'string' },
    part: { type: 'string' },
    lanes: { type: 'string', default: '2' },
    verbose: { type: 'boolean', default: false },
  },
});

const totals = new Map<string, number>();
let runs = 0;
let wrongRuns = 0;

for (const mode of ['strict', 'lax'] as const) {
  if (flags.mode !== undefined && flags.mode !== mode) continue;
  await runMode(mode);
}

console.log(`\nWrong outcomes by kind: ${totals.size === 0 ? 'none' : ''}`);
for (const [wrong, count] of totals) console.log(`  ${wrong}: ${count}`);
console.log(`\n${runs - wrongRuns} passed, ${wrongRuns} failed`);
process.exitCode = wrongRuns > 0 || runs === 0 ? 1 : 0;

async function runMode(mode: 'strict' | 'lax'): Promise<void> {
  const lanes = await Promise.all(Array.from({ length: Number(flags.lanes) }, () => openLane(mode)));
  const chosen = stories.filter(({ name }) => flags.story === undefined || name.startsWith(flags.story));
  const listed = await overLanes(lanes, chosen, async (lane, story) => ({
    story,
    requests: await listRequests(lane, story),
  }));
  const cells: readonly Cell[] = listed.flatMap(({ story, requests }) =>
    requests.flatMap(({ kind, nth, fits }) => fits.map((fault) => ({ story, kind, nth, fault }))),
  );
  const wanted = cells
    .filter(({ fault }) => flags.fault === undefined || fault.name === flags.fault)
    .filter(({ kind }) => flags.request === undefined || kind.includes(flags.request));
  const sampled = flags.sample === undefined ? partOf(wanted) : everyNth(wanted, Number(flags.sample));
  console.log(`${mode}: ${sampled.length} of ${cells.length} runs`);

  await overLanes(lanes, sampled, async (lane, cell) => report(mode, cell, await play(lane, cell)));
  for (const { sandbox, browser } of lanes) {
    await browser.close();
    await sandbox.stop();
  }
}

async function openLane(mode: 'strict' | 'lax'): Promise<Lane> {
  const sandbox = await startSandbox({ port: 0, appPort: 0, mode });
  return {
    sandbox,
    browser: await chromium.launch({
      executablePath: chromiumShellPath(),
      args: ['--no-sandbox', '--disable-gpu'],
    }),
  };
}

/** Spreads over all stories, requests and faults: neighbours in the list differ in one of them only. */
function everyNth<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, index) => all[Math.floor(index * step)] as T,
  );
}

/** The part that `--part` names; all of them where it names none. */
function partOf<T>(all: readonly T[]): readonly T[] {
  const [part = 1, parts = 1] = flags.part?.split('/').map(Number) ?? [];
  return all.filter((_, index) => index % parts === part - 1);
}

/** Plays the story without a fault, to know its requests. */
async function listRequests(lane: Lane, story: FaultStory): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  const ending = await playStory(lane, story, async (context) => {
    const counts = new Map<string, number>();
    context.on('request', (request) => {
      const kind = requestKind(request, lane.sandbox.fhirBase);
      if (kind === undefined || isOfWorker(request)) return;
      const nth = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, nth);
      seen.push({ kind, nth, fits: faults.filter(({ fits }) => fits(request)) });
    });
  });
  const wrong = judge(story, ending);
  if (wrong.length > 0)
    throw new Error(`"${story.name}" goes wrong without a fault: ${wrong.join(', ')}\n${ending.screen}`);
  return seen;
}

async function play(lane: Lane, { story, kind, nth, fault }: Cell): Promise<Ending> {
  return playStory(lane, story, async (context) => {
    let count = 0;
    await context.route('**/*', async (route) => {
      const request = route.request();
      const isOurs = requestKind(request, lane.sandbox.fhirBase) === kind && !isOfWorker(request);
      if (isOurs) count += 1;
      if (isOurs && count === nth)
        await fault
          .strike(route, route.request().frame().page())
          .catch(() => route.abort().catch(() => undefined));
      else await route.fallback();
    });
  });
}

/** The extension's worker looks by itself, at no fixed moment: its requests have no number in a story. */
function isOfWorker(request: Request): boolean {
  return request.serviceWorker() !== null;
}

async function playStory(
  lane: Lane,
  story: FaultStory,
  arrange: (context: BrowserContext) => Promise<void>,
): Promise<Ending> {
  const { sandbox } = lane;
  await sandbox.reset();
  const { context, close } = await openContext(lane, story.surface);
  try {
    const scene = (page: Page) => ({ page, context, sandbox, his: new HisPage(page, sandbox) });
    if (story.prepare !== undefined) {
      const first = await context.newPage();
      await story.prepare(scene(first));
      await first.close();
    }
    const before = await readServerState(sandbox);

    const errors: string[] = [];
    context.on('page', (opened) => opened.on('pageerror', (error) => errors.push(String(error))));
    await context.addInitScript(patienceInHand);
    await arrange(context);
    const page = await context.newPage();
    waitNoLongerThanAStep(page);
    await story.play(scene(page));
    const ended = panelPage(context) ?? page;
    await ended.waitForLoadState('networkidle', { timeout: 5000 }).catch(() => undefined);

    const seen = await ended.evaluate(async () => ({
      screen: [
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not said
        document.body.innerText,
        ...[...document.querySelectorAll('textarea')].map(({ value }) => value),
      ].join('\n'),
      storage: JSON.stringify({
        ...sessionStorage,
        ...(typeof chrome === 'undefined' ? {} : await chrome.storage?.session.get()), // a page of the extension
      }),
    }));
    const stored = await readServerState(sandbox);
    return { ...seen, errors, stored, changed: changedSince(before, stored) };
  } finally {
    await close();
  }
}

/** A browser of one user: with the extension, one of its own. */
async function openContext(
  { browser }: Lane,
  surface: FaultStory['surface'],
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  if (surface === 'app') {
    const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    return { context, close: () => context.close() };
  }
  const profile = await mkdtemp(join(tmpdir(), 'wor-faults-'));
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const context = await startBrowserWithExtension(profile, {
    executablePath: chromiumPath(),
    args,
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { context, close };
}

/** The side panel of the extension, where it is open. */
function panelPage(context: BrowserContext): Page | undefined {
  return context.pages().find((page) => page.url().endsWith('/sidepanel.html'));
}

async function report(mode: string, { story, kind, nth, fault }: Cell, ending: Ending): Promise<void> {
  runs += 1;
  const wrong = judge(story, ending);
  for (const one of wrong) totals.set(one, (totals.get(one) ?? 0) + 1);
  if (wrong.length === 0) return;

  wrongRuns += 1;
  console.log(`WRONG ${mode} · ${story.name} · ${kind} #${nth} · ${fault.name}: ${wrong.join(', ')}`);
  if (flags.verbose)
    console.log(
      ending.screen,
      ending.errors,
      ending.changed.map(({ resourceType, id }) => `${resourceType}/${id}`),
    );
}
