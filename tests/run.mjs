// `npm test`, `npm run check`, `npm run typecheck` and `npm run e2e`: runs the steps, counts, and ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { exitUnlessReady } from '../sandbox/ready.mjs';

exitUnlessReady();

const [, , planName = 'all', ...flags] = process.argv;
// Apart from what the stories leave: the quick plans are run beside them.
const results = planName === 'check' || planName === 'types' ? '.cache/reports' : 'test-results';
const bin = (name) => `node_modules/.bin/${name}`;
const projects = ['.', 'shared', 'shared/domain', 'smart-app', 'extension', 'exchange', 'sandbox'];

const typeSteps = projects.map((project) => step(`types ${project}`, bin('tsc'), ['-p', project]));
const readSteps = [
  step('lint and format', bin('biome'), ['check', '--error-on-warnings', '.']),
  step('import rule', bin('depcruise'), [
    '--config',
    '.dependency-cruiser.mjs',
    '--cache',
    '.cache/depcruise',
    'shared',
    'smart-app',
    'extension',
    'exchange',
    'sandbox',
    'tests',
  ]),
  step('nothing unused', bin('knip'), ['--cache', '--cache-location', '.cache/knip']),
];
const vitest = (name, folders) =>
  step(
    name,
    bin('vitest'),
    ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${results}/${name}.json`],
    {
      count: () => countVitest(`${results}/${name}.json`),
    },
  );
const builds = [
  step('build of the app', bin('vite'), ['build', '--logLevel', 'warn']),
  step('build for Chromium', bin('wxt'), ['build']),
  step('build for Firefox', bin('wxt'), ['build', '-b', 'firefox']),
];
const e2eStep = step('e2e', bin('playwright'), ['test', ...flags], {
  count: () => countPlaywright(`${results}/e2e.json`),
  env: browsers,
});

const firefoxStep = step('firefox', bin('node'), ['tests/e2e/firefox/run.ts'], {
  count: (output) => countPlain(output),
});

/** A spread of the fault matrix; all of it is `npm run faults`. */
const faultStep = step('faults', bin('node'), ['tests/faults/run.ts', '--sample', '12'], {
  count: (output) => countPlain(output),
  env: browsers,
});

const quick = ['tests/unit/domain', 'tests/unit/text', 'tests/unit/panel', 'tests/architecture'];

const plans = {
  // The whole app through one compiler run, and the rules: what goes wrong most, in half a minute.
  check: [[step('types', bin('tsc'), ['-p', 'smart-app']), ...readSteps, vitest('rules', quick)]],
  types: [typeSteps],
  e2e: [builds, [e2eStep]],
  all: [
    [...typeSteps, ...readSteps],
    builds,
    [vitest('unit', ['tests/unit', 'tests/contract', 'tests/architecture'])],
    [e2eStep],
    [firefoxStep],
    [faultStep],
  ],
};

const plan = plans[planName];
if (plan === undefined) {
  console.error(`Unknown plan "${planName}". Choose one of: ${Object.keys(plans).join(', ')}.`);
  process.exit(1);
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
for (const stage of plan) {
  for (const outcome of await inPairs(stage)) {
    passed += outcome.passed;
    failed += outcome.failed;
  }
}
if (process.argv.includes('--report'))
  console.log((await execute(bin('node'), ['tests/architecture/report/print.ts'], {})).output);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Found once, and handed to what starts them. */
async function browsers() {
  const { chromiumPath, chromiumShellPath } = await import('./e2e/setup/chromium.ts');
  return { CHROMIUM_PATH: chromiumPath(), CHROMIUM_SHELL_PATH: chromiumShellPath() };
}

function step(name, command, args, { count, env } = {}) {
  return { name, command, args, count, env: env ?? (() => ({})) };
}

/** Two at a time: the machines this runs on have two cores. */
async function inPairs(steps) {
  const waiting = [...steps];
  const outcomes = [];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      outcomes.push(await run(next));
  };
  await Promise.all([worker(), worker()]);
  return outcomes;
}

async function run({ name, command, args, count, env }) {
  const started = performance.now();
  const { exitCode, output } = await execute(command, args, await env());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counted = count?.(output) ?? { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 };

  // A runner that died without saying so, or ran nothing, is a failure too.
  const silentDeath = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  const outcome = silentDeath ? { passed: counted.passed, failed: 1 } : counted;

  console.log(
    `${outcome.failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s, ${outcome.passed} passed, ${outcome.failed} failed)`,
  );
  if (outcome.failed > 0) console.log(output);
  return outcome;
}

function execute(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ exitCode: 1, output: String(error) }));
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

function countVitest(file) {
  const report = read(file);
  if (report === undefined) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length + report.numPendingTests,
  };
}

function countPlaywright(file) {
  const stats = read(file)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1 };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** A closing line "N passed, N failed", as this program prints itself. */
function countPlain(output) {
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [];
  return passed === undefined ? { passed: 0, failed: 1 } : { passed: Number(passed), failed: Number(failed) };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner died before it wrote its report; counted as failed above
  }
}
