import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** All of a consult to its checklist, and what the worklist and the numbers have in common with it. */
const toChecklist = [
  /smart-app\/consult\.tsx$|text\/nl\/(dutch|access)\.ts$/,
  /node_modules\/(preact|@tanstack|lucide-preact)\//,
  /smart-app\/session\/(session-ports|expiry|sign-in-again)\.ts$/,
  /shared\/(queries\/quer|domain\/(calendar\/|record\/age|referral\/referral\.)|panel\/access\/(RoleScreen|role-memory|use-role)\.)/,
  /shared\/ui\/(failure\/(Crash|FailureNotice)|parts\/OneOf|frame\/LanguageSwitch)/,
];

/**
 * What is loaded together is one file, so that a consult waits for few requests; the first part that a module fits in
 * takes it, with all that it imports. Never a page's own script: it would run wherever its file is imported. Left out:
 * what few consults come to, which the bundler cuts by itself.
 */
const parts = [
  {
    name: 'start', // signing in, there and back
    test: /smart-app\/(launch\/open-launch|session\/(open-session|view-of-page)|failure-page)\.ts$|panel-text\.ts$/,
  },
  { name: 'consult', test: (id: string) => toChecklist.some((needed) => needed.test(id)) },
  { name: 'referring', test: /panel\/(conversation\/ConversationPart|referral\/ReferralPart)\.tsx$/ }, // right after the checklist
  { name: 'following', test: /panel\/feedback\/FollowedReferrals\.tsx$|fhir\/read-referrals\.ts$/ }, // where a referral is
  { name: 'sending', test: /panel\/referral\/SentPart\.tsx$|fhir\/exchange\/write-path\.ts$/ }, // once a referral can be sent
].map((part, index, { length }) => ({ ...part, priority: length - index }));

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
      output: { codeSplitting: { groups: parts } },
    },
  },
});

/** What every consult needs soon, though no script names it before it runs. */
const soonNeeded = ['consult'];

/**
 * The panel's code is fetched while the HIS signs the user in, which takes longer. launch.html has no use for it, so it
 * only holds the links, until its own work is done (smart-app/launch/fetch-panel.ts); index.html makes it ready to run.
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
