// `npm run start:browser`: builds the extension and opens Chromium with it on the sandbox HIS, starting that if need be.
import { exitUnlessReady } from '../sandbox/ready.mjs';

exitUnlessReady();

const { build } = await import('wxt');
await build({ browser: 'chrome' });
if (!(await isRunning())) await import('../sandbox/run.mjs');
await import('./start-browser.ts');

async function isRunning() {
  try {
    return (await fetch(`http://localhost:${process.env.HIS_PORT ?? '4300'}/login`)).ok;
  } catch {
    return false; // nobody there
  }
}
