import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PortRefused } from './listen.ts';
import { builtApp, type Sandbox, startSandbox } from './sandbox.ts';

const flags = readFlags();
const port = portFrom('--port', flags.port ?? process.env.HIS_PORT ?? '4300');
const appPort = portFrom('--app-port', flags['app-port'] ?? process.env.APP_PORT ?? '4310');
const mode = flags.lax ? 'lax' : 'strict';
const referrals = numberFrom('--referrals', flags.referrals ?? '0');
const seed = numberFrom('--seed', flags.seed ?? '1');
const activities = numberFrom('--activities', flags.activities ?? '69');
const practices = numberFrom('--practices', flags.practices ?? '1');

if (port === appPort && port !== 0) stopBecause(`The HIS and the app cannot both have port ${port}.`);
if (!existsSync(join(builtApp, 'launch.html'))) {
  stopBecause('The SMART app has not been built yet. Run: npm run build (npm start does it for you).');
}

const sandbox = await startSandbox({
  port,
  appPort,
  host: flags.host,
  mode,
  referrals,
  seed,
  practices,
  activities,
  servers: flags['no-server'] ? 'none' : 'all',
}).catch((error: unknown) => {
  if (error instanceof PortRefused) stopBecause(portSentence(error));
  throw error;
});
console.log(flags['no-server'] ? dayOne(sandbox) : welcome(sandbox));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await sandbox.stop();
    process.exit(0);
  });
}

function readFlags() {
  try {
    const options = {
      lax: { type: 'boolean' },
      'no-server': { type: 'boolean' },
      port: { type: 'string' },
      'app-port': { type: 'string' },
      host: { type: 'string' },
      referrals: { type: 'string' },
      seed: { type: 'string' },
      practices: { type: 'string' },
      activities: { type: 'string' },
    } as const;
    return parseArgs({ options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return stopBecause(
      `${error.message}. Known are: --lax, --no-server, --host with an address, and with a number --port, --app-port, --referrals, --seed, --practices and --activities.`,
    );
  }
}

function portFrom(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) {
    stopBecause(`${flag} takes a port number between 0 and 65535, not "${text}".`);
  }
  return number;
}

function numberFrom(flag: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 100_000) {
    stopBecause(`${flag} takes a number between 0 and 100000, not "${text}".`);
  }
  return number;
}

function portSentence({ port: refused, why }: PortRefused): string {
  if (why === 'no-such-address')
    return `This machine has no address ${flags.host}. Leave --host out, or take 0.0.0.0.`;
  const [flag, variable, usual] =
    refused === port ? ['--port', 'HIS_PORT', 4300] : ['--app-port', 'APP_PORT', 4310];
  const other = why === 'taken' ? refused + 1 : usual;
  const what = why === 'taken' ? 'is in use by another program' : 'may not be used without special rights';
  return `Port ${refused} ${what}. Choose another: npm start -- ${flag} ${other} (or set ${variable}).`;
}

function stopBecause(sentence: string): never {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

function dayOne({ hisUrl, appUrl }: Sandbox): string {
  return `
  Welzijn op Recept: day one, without any server

  1  npm run build, load dist/extension/chrome-mv3 at chrome://extensions (developer mode)
  2  Give its first page this file: ${hisUrl}/extension-settings.json
  3  Sign in at ${hisUrl}/login (huisarts, no password) and open
     ${hisUrl}/his-kaal/dossier/eenzame-weduwe
  4  Refer: Welzijn Lindeveen takes letters, Samen Oostdrecht the portal at ${hisUrl}/portal,
     Buurtkracht West one that the HIS must open (Wegwijspoort)

  Without a dossier  ${appUrl}/zonder-dossier.html

  Ctrl-C ends everything.
`;
}

function welcome({ hisUrl, fhirBase, appUrl, exchange }: Sandbox): string {
  return `
  Welzijn op Recept: the sandbox is running${mode === 'lax' ? ' (lax FHIR server)' : ''}

  Refer somebody     ${hisUrl}/launch?user=huisarts&patient=eenzame-weduwe
  Answer as coach    ${hisUrl}/launch?user=coach&view=coach
  Look around        ${hisUrl}/login
  Make it fail       ${hisUrl}/faults

  Users              huisarts  poh  assistent  manager  coach  coach-oostdrecht   (no passwords)
  Patients           every story is in the patient list of the HIS, with what there is to see
${
  referrals > 0
    ? `  Made up            ${referrals} referrals over three years, from seed ${seed}
`
    : ''
}  Servers            FHIR ${fhirBase}   app ${appUrl}

  In the HIS page    npm run start:browser opens a browser with the extension in it. By hand: npm run build, then
                     load dist/extension/chrome-mv3 at chrome://extensions (developer mode), and give its first
                     page this file: ${hisUrl}/extension-settings.json
  A HIS that has     ${hisUrl}/his-kaal   (no FHIR, no launch: the extension reads its page)
  nothing to offer   exchange ${exchange.fhirBase}   its coach ${hisUrl}/exchange/coach
  Referral portal    ${hisUrl}/portal

  Ctrl-C ends everything.
`;
}
