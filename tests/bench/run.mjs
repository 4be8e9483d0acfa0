// `npm run bench`: speed as ratios within one run, on the app as it is built now. Figures inform; they fail nothing.
import { exitUnlessReady } from '../../sandbox/ready.mjs';

exitUnlessReady();

const { build } = await import('vite');
await build({ logLevel: 'warn' });
const { build: buildExtension } = await import('wxt');
await buildExtension({ browser: 'chrome' });
await import('./run.ts');
