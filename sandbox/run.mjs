// `npm start`: builds the app, then starts the HIS, the SMART server and the app in this process.
import { exitUnlessReady } from './ready.mjs';

exitUnlessReady();

const { build } = await import('vite');
await build({ logLevel: 'warn' });
await import('./start.ts');
