import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The static SMART app in dist/smart-app; it may be served from any folder of a host. */
export default defineConfig({
  root: inProject('smart-app'),
  base: './',
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), panelBeforeSignIn()],
  define: { FHIRCLIENT_PURE: 'true' }, // leaves fhirclient's own fetch out: docs/DEPENDENCIES.md
  resolve: { alias: { debug: inProject('smart-app/silent-debug.cjs') } },
  build: {
    outDir: inProject('dist/smart-app'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['launch.html', 'launch-worklist.html', 'launch-volume.html', 'index.html'].map((page) =>
        inProject(`smart-app/${page}`),
      ),
    },
  },
});

/** Chunks that every consult needs soon, though no script names them before it runs. */
const soonNeeded = /smart-app\/App\.tsx$|text\/nl\/dutch\.ts$/;

/** Lets both pages fetch the panel's code early: launch.html while the HIS signs the user in, which takes longer. */
function panelBeforeSignIn(): Plugin {
  return {
    name: 'panel-before-sign-in',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('index.html')); // not every chunk has one
        if (entry === undefined) throw new Error('index.html has no code to fetch early');

        const soon = chunks.filter(({ facadeModuleId }) => soonNeeded.test(facadeModuleId ?? ''));
        const files = [entry, ...soon].flatMap(({ fileName, imports }) => [fileName, ...imports]);
        return [...new Set(files)]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
            injectTo: 'head',
          }));
      },
    },
  };
}
