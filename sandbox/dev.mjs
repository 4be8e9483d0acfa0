// `npm run dev`: the sandbox with the app served by Vite and the extension built by WXT, both again at every change.
import { spawn } from 'node:child_process';
import { exitUnlessReady } from './ready.mjs';

exitUnlessReady();

const { createServer } = await import('vite');
const { startSandbox } = await import('./sandbox.ts');

/** Vite's reload needs a WebSocket and inline styles, which the policy of the built pages refuses. */
const withoutContentPolicy = {
  name: 'without-content-policy',
  transformIndexHtml: (html) => html.replace(/<meta[^>]*Content-Security-Policy[^>]*>/gi, ''),
};

const vite = await createServer({
  plugins: [withoutContentPolicy],
  server: { middlewareMode: true, ws: { port: 4312 } },
});
const { hisUrl, appUrl, stop } = await startSandbox({
  port: 4300,
  appPort: 4310,
  mode: 'strict',
  answerAppPages: (request, response) => vite.middlewares(request, response),
});
const extension = spawn('node_modules/.bin/wxt', ['--port', '4314'], { stdio: 'inherit' });

console.log(`
  The app             ${hisUrl}/launch?user=huisarts&patient=eenzame-weduwe   (pages at ${appUrl})
  The extension       load dist/extension/chrome-mv3-dev at chrome://extensions; its settings: ${hisUrl}/extension-settings.json

  Ctrl-C ends everything.
`);

process.once('SIGINT', async () => {
  extension.kill();
  await Promise.all([vite.close(), stop()]);
  process.exit(0);
});
