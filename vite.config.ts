import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * What is loaded together is one file, so that a consult waits for few requests. A file is named by its entry modules:
 * it takes these and all that they import, as far as no file before it in this list has taken it. Never a page's own
 * script: it would run wherever its file is imported. Left out: what few consults come to, which the bundler cuts itself.
 */
const chunks = [
  {
    name: 'start', // signing in, there and back
    entries: [
      'smart-app/launch/open-launch.ts',
      'smart-app/session/open-session.ts',
      'smart-app/session/view-of-page.ts',
      'smart-app/screens/failure-page.ts',
      'shared/panel/context/load-panel-text.ts',
    ],
  },
  {
    name: 'consult', // all of a consult to its checklist
    entries: [
      'smart-app/screens/open-consult.tsx',
      'shared/text/nl/dutch.ts',
      'shared/text/nl/access-text.ts',
    ],
    packages: ['preact', '@tanstack', 'lucide-preact'],
  },
  {
    name: 'referring', // right after the checklist
    entries: ['shared/panel/conversation/ConversationPart.tsx', 'shared/panel/referral/ReferralPart.tsx'],
  },
  {
    name: 'following', // where a referral is
    entries: ['shared/panel/feedback/FollowedReferrals.tsx', 'shared/fhir/follow/read-referrals.ts'],
  },
  {
    name: 'sending', // once a referral can be sent
    entries: ['shared/panel/referral/SentPart.tsx', 'shared/fhir/exchange/write-path.ts'],
  },
].map(({ name, entries, packages = [] }, index, { length }) => ({
  name,
  test: isOneOf(
    entries.map(existingFile),
    packages.map((folder) => inProject(`node_modules/${folder}/`)),
  ),
  priority: length - index,
}));

/** Stops the build when a file was moved or renamed: its chunk would change without a word. */
function existingFile(path: string): string {
  const file = inProject(path);
  if (!existsSync(file)) throw new Error(`vite.config.ts names ${path} for a chunk; there is no such file`);
  return file;
}

function isOneOf(files: readonly string[], folders: readonly string[]) {
  return (id: string) => {
    const [file = id] = id.split('?');
    return files.includes(file) || folders.some((folder) => file.startsWith(folder));
  };
}

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
      input: [
        'launch.html',
        'launch-worklist.html',
        'launch-volume.html',
        'launch-coach.html',
        'cijfers-uit-bestand.html',
        'zonder-dossier.html',
        'map.html',
        'vragenlijst.html',
        'index.html',
      ].map((page) => inProject(`smart-app/${page}`)),
      output: { codeSplitting: { groups: chunks } },
    },
  },
});

/** What every consult needs soon, though no script names it before it runs. */
const soonNeeded = ['consult'];

/**
 * The panel's code is fetched while the HIS signs the user in, which takes longer. launch.html has no use for it, so it
 * only holds the links, until its own work is done (smart-app/launch/open-launch.ts); index.html makes it ready to run.
 */
function panelBeforeSignIn(): Plugin {
  return {
    name: 'panel-before-sign-in',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        const files = Object.values(bundle);
        const named = (names: readonly string[]) =>
          files.filter(({ name = '' }) => names.includes(name)).map(({ fileName }) => fileName); // not every file has one
        const styles = files
          .map(({ fileName }) => fileName)
          .filter((file) => /consult-[^/]*\.css$/.test(file));

        switch (path) {
          case '/launch.html':
            return [
              {
                tag: 'template',
                attrs: { id: 'panel' },
                injectTo: 'body',
                children: [
                  ...styles.map((file) => link('prefetch', file, 'style')),
                  ...named(['index', ...soonNeeded]).map((file) => link('prefetch', file, 'script')),
                ],
              },
            ];
          case '/index.html':
            return [
              ...styles.map((file) => link('preload', file, 'style')),
              ...named(soonNeeded)
                .filter((file) => !html.includes(file))
                .map((file) => link('modulepreload', file, 'script')),
            ];
          default:
            return []; // few open the list or the numbers
        }
      },
    },
  };
}

function link(rel: 'prefetch' | 'preload' | 'modulepreload', file: string, as: 'script' | 'style') {
  return {
    tag: 'link',
    attrs: { rel, as, crossorigin: true, href: `./${file}` },
    injectTo: 'head' as const,
  };
}
