import { fork } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { watchMainThread } from './main-thread.ts';
import { type Measured, median } from './report.ts';
import { measureTaps } from './taps.ts';

/** Enough to see what grows; `BENCH_REFERRALS=100000` takes some minutes. */
const referrals = Number(process.env.BENCH_REFERRALS ?? 20_000);
const rounds = referrals > 50_000 ? 1 : 5; // then a round takes minutes
const AT_MOST = 900_000;

type Server = { readonly hisUrl: string; readonly fhirBase: string; readonly token: string };

/** Counting in a real browser, against downloading and parsing the same bundles there; and what it asks of the page. */
export async function measureVolume(executablePath: string): Promise<readonly Measured[]> {
  const child = fork(new URL('./volume-server.ts', import.meta.url), [String(referrals)]);
  const server = await new Promise<Server>((resolve) => child.once('message', resolve));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return [...(await onePage(browser, server)), await againstDownload(browser, server)];
  } finally {
    await browser.close();
    child.disconnect();
  }
}

/** One reading, watched; also the first, at which the server is slow. */
async function onePage(browser: Browser, { hisUrl }: Server): Promise<readonly Measured[]> {
  const page = await browser.newPage({ locale: 'nl-NL' });
  const watched = await watchMainThread(page, async () => {
    await page.goto(`${hisUrl}/launch?user=manager&view=volume`);
    await page.waitForSelector('.key-figures', { timeout: AT_MOST });
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve))); // charts come one by one
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const taps = await tapReport(page);
  await page.close();
  return [
    taps,
    {
      name: 'longest task while counting and drawing (ms of its own)',
      figure: watched.own,
      bar: 50,
      note: `${referrals} referrals, launch and charts included; by the clock, with what else this machine does, ${watched.byTheClock.toFixed(0)} ms`,
    },
    {
      name: 'memory of the page once counted (MB)',
      figure: usedSize / 1e6,
      bar: 100,
      note: `${referrals} referrals, after garbage collection; at most ${(watched.mostHeld / 1e6).toFixed(0)} MB while counting, garbage and all`,
    },
  ];
}

function tapReport(page: Page): Promise<Measured> {
  const press = (words: string) => page.getByText(words, { exact: true }).first().click();
  return measureTaps(page, 'volume', {
    'a quarter': () => press('Kwartaal'),
    'a year': () => press('Jaar'),
    'an earlier period': () => page.getByRole('button', { name: 'Eerdere periode' }).click(),
    tables: () => press('Tabel'),
    charts: () => press('Grafiek'),
    'what is counted': () => press('Wat wordt geteld'),
  });
}

/** Alternating, in one browser: the app counts, then a bare loop in the same page fetches and parses what it asked for. */
async function againstDownload(browser: Browser, server: Server): Promise<Measured> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let bundles = 0;
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ locale: 'nl-NL' });
    const counted = await count(page, server);
    ours.push(counted.took);
    theirs.push(await download(page, counted.asked, server.token));
    bundles = counted.asked.length;
    await page.close();
  }
  return {
    name: `${referrals} referrals counted, against download and parse`,
    figure: median(ours) / median(theirs),
    bar: 1.3,
    needed:
      'pages asked for while the ones before are counted, as far as the server gives its next links early',
    note: `median ${median(ours).toFixed(0)} ms against ${median(theirs).toFixed(0)} ms, fastest ${Math.min(...ours).toFixed(0)} against ${Math.min(...theirs).toFixed(0)}, ${rounds} rounds, ${bundles} bundles`,
  };
}

/** From the first bundle asked for until the figures stand on the screen. */
async function count(page: Page, { hisUrl, fhirBase }: Server) {
  const asked: string[] = [];
  let started = 0;
  page.on('request', (request) => {
    const url = request.url();
    const isCounted = /\/(Communication|ServiceRequest|Procedure|Task|PractitionerRole|Organization)\?/.test(
      url,
    );
    if (request.method() !== 'GET' || !url.startsWith(fhirBase) || !isCounted) return;
    if (asked.length === 0) started = performance.now();
    asked.push(url);
  });
  await page.goto(`${hisUrl}/launch?user=manager&view=volume`);
  await page.waitForSelector('.key-figures', { timeout: AT_MOST });
  return { asked: [...asked], took: performance.now() - started };
}

/** What no one can do without: every bundle fetched and parsed, one after the other. */
function download(page: Page, urls: readonly string[], token: string): Promise<number> {
  return page.evaluate(
    async (what) => {
      const started = performance.now();
      for (const url of what.urls) {
        const response = await fetch(url, { headers: { authorization: `Bearer ${what.token}` } });
        await response.json();
      }
      return performance.now() - started;
    },
    { urls, token },
  );
}
