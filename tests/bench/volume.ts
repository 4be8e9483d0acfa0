import { fork } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { rollingYear } from '../../shared/domain/indicators/period.ts';
import { volumeReport } from '../../shared/domain/indicators/volume-report.ts';
import { wijkTable } from '../../shared/domain/indicators/wijk-table.ts';
import { fhirTransport } from '../../shared/fhir/smart-transport.ts';
import { declinesQuery, messagesQuery, referralsQuery } from '../../shared/fhir/volume/asked.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import { createBreathing } from '../../shared/volume/breathe.ts';
import { usualCounting, usualSettings } from '../builders/counted-referral.ts';
import { fhirClient } from '../builders/fhir-client.ts';
import { type Measured, median } from './report.ts';

/** Enough to see what grows; `BENCH_REFERRALS=100000` takes some minutes. */
const referrals = Number(process.env.BENCH_REFERRALS ?? 20_000);
const rounds = 3;

type Server = { readonly hisUrl: string; readonly fhirBase: string; readonly token: string };

/** Counting, against downloading and parsing the same bundles; and what the browser's main thread feels of it. */
export async function measureVolume(executablePath: string): Promise<readonly Measured[]> {
  const child = fork(new URL('./volume-server.ts', import.meta.url), [String(referrals)]);
  const server = await new Promise<Server>((resolve) => child.once('message', resolve));
  try {
    return [await againstDownload(server), ...(await inBrowser(executablePath, server))];
  } finally {
    child.disconnect();
  }
}

async function againstDownload(server: Server): Promise<Measured> {
  const ours: number[] = [];
  const theirs: number[] = [];
  await download(server); // the first time a server looks, it is slow
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await timed(() => download(server)));
    ours.push(await timed(() => count(server)));
  }
  return {
    name: `${referrals} referrals counted, against download and parse`,
    figure: median(ours) / median(theirs),
    bar: 1.3,
    note: `median ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, ${rounds} rounds`,
  };
}

async function count({ fhirBase, token }: Server): Promise<void> {
  const source = fhirVolumeSource(fhirTransport(fhirClient(fhirBase, token)), {
    table: wijkTable([]),
    rules: usualCounting,
    breathe: createBreathing(),
    clock: { now: () => Temporal.Now.instant() },
    listSize: 'is-set',
  });
  const { tallied } = await source.read(() => {}, new AbortController().signal);
  volumeReport(tallied, rollingYear(Temporal.PlainDate.from(tallied.on)), usualSettings);
}

type Bundle = { readonly link?: readonly { readonly relation: string; readonly url: string }[] };

/** What nobody can do without: every page fetched and parsed, one after the other. */
async function download({ fhirBase, token }: Server): Promise<void> {
  for (const first of [messagesQuery, referralsQuery, declinesQuery]) {
    let next: string | undefined = `${fhirBase}/${first}`;
    while (next !== undefined) {
      const response: Response = await fetch(next, { headers: { authorization: `Bearer ${token}` } });
      const bundle: Bundle = await response.json();
      next = bundle.link?.find(({ relation }) => relation === 'next')?.url;
    }
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function inBrowser(executablePath: string, { hisUrl }: Server): Promise<readonly Measured[]> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await watchCounting(await browser.newPage({ locale: 'nl-NL' }), hisUrl);
  } finally {
    await browser.close();
  }
}

async function watchCounting(page: Page, hisUrl: string): Promise<readonly Measured[]> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  await page.goto(`${hisUrl}/launch?user=manager&view=volume`);
  await page.waitForSelector('.progress');
  await page.evaluate('longTasks.length = 0'); // opening the app is measured elsewhere
  await page.waitForSelector('.key-figures', { timeout: 600_000 });
  const tasks: unknown = await page.evaluate('longTasks');
  const longest = Math.max(0, ...(Array.isArray(tasks) ? tasks.map(Number) : []));

  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return [
    {
      name: `longest hold-up of the screen while counting (ms)`,
      figure: longest,
      bar: 50,
      note: `${referrals} referrals; tasks under 50 ms are not reported by the browser and count as 0`,
    },
    {
      name: 'memory of the page once counted (MB)',
      figure: usedSize / 1_000_000,
      bar: 100,
      note: `${referrals} referrals, after garbage collection`,
    },
  ];
}
