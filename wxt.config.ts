import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/**
 * Public half of a key whose private half was thrown away: it only gives the unpacked extension the same id on every
 * machine, so that its redirect address can be registered once. A store gives its own id.
 */
const idKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2ZKxfyrHnTSYfkxwssjb0wFsIqUFNZc6H+mmqqSnmz2OhRdku2MHGF2yjTPZ0sAYB7/jVtJ/qIrScW+wI6wK2dZx8SQ21cgO4YuBkr5nk0JPo4gF5KzcEoi9zphDlb//0u2jNH5PQUZ52K8a0yPD4b7HjMSnL3P/DkV7RQdayFdmSGlTct+kH31mDH5vo7EDvRa5YnSzXFxSjocy3QLNSNWMjjP7/ytft9ykYSxq23dL+qI5+fCFMj4W+SFytKAeN2FfubEv6YcAIirrVBWE7kDwxj5Yahe14dWhJy09fOVphRvMcrvYZRQemsjBMxr5t4TENga68J0+mSBgfLQWtQIDAQAB';

/** Packing is no mode of its own: in any but "production" the code of developers comes along, with its paths and logs. */
const isForStore = process.argv.includes('zip');

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The browser extension in dist/extension; docs/INSTALL.md tells how it is installed and set. */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  // Apart, because a package for the stores does not run on the sandbox, and the tests do.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isForStore ? '-store' : '{{modeSuffix}}'}`,
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true }, // `npm run dev` builds; whoever works on it loads the extension in a browser of their own
  zip: { excludeSources: ['dist/**', 'test-results/**', 'tests/**', 'sandbox/**', 'docs/screenshots/**'] },
  manifest: ({ browser }) => ({
    name: 'Welzijn op Recept',
    description: 'Signalen, gesprek, verwijzing en terugkoppeling van Welzijn op Recept, naast het dossier.',
    action: { default_title: 'Welzijn op Recept' },
    permissions: ['storage', 'identity', 'scripting', 'alarms'], // sidePanel is added by WXT where it exists
    optional_permissions: ['webNavigation'], // which page opened a tab: only for a portal that the HIS opens
    optional_host_permissions: ['https://*/*', ...(isForStore ? [] : ['http://localhost/*'])],
    incognito: 'not_allowed', // its windows would share sign-in and drafts with the others, and leave them there
    content_security_policy: { extension_pages: pagePolicy },
    commands: { [browser === 'firefox' ? '_execute_sidebar_action' : '_execute_action']: shortcut },
    ...(browser === 'firefox' ? onlyFirefox : { ...onlyChromium, ...(!isForStore && { key: idKey }) }),
  }),
  vite: () => ({
    // fhirclient's log would print tokens and records to the console of whoever has set `localStorage.debug`.
    resolve: {
      alias: [
        { find: 'debug', replacement: inProject('smart-app/silent-debug.cjs') },
        // WXT's own is an eighth of all that a HIS page has to load, for what no script of ours uses.
        {
          find: 'wxt/utils/content-script-context',
          replacement: inProject('extension/script-context.ts'),
        },
        ...(isForStore ? [withoutSandbox] : []),
      ],
    },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), withoutStartLog],
    define: { FHIRCLIENT_PURE: 'true' }, // leaves fhirclient's own fetch out: docs/DEPENDENCIES.md
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
});

const shortcut = { suggested_key: { default: 'Alt+Shift+W' } };

/** What WXT logs when a content script fails: nothing in a build, where the code for it comes along all the same. */
const withoutStartLog = {
  name: 'without-start-log',
  transform: (code: string, id: string) =>
    id.includes('content-script-isolated-world-entrypoint')
      ? code.replace(/try \{([\s\S]*?)\} catch \(err\) \{\s*logger[\s\S]*?throw err;\s*\}/, '$1')
      : undefined,
};

/** Packages for the stores neither know the sandbox's pages nor may be let into pages of this machine. */
const withoutSandbox = {
  find: /^.*\/sandbox-site\.ts$/,
  replacement: inProject('extension/no-sandbox-site.ts'),
};

/** No code from elsewhere, no frames, no forms; requests go to servers over TLS, in a build of your own to this machine too. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src https:${isForStore ? '' : ' http://localhost:*'}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const onlyChromium = {
  minimum_chrome_version: '123', // light-dark(); sidePanel.open() is older
  storage: { managed_schema: 'managed-storage.json' },
};

const onlyFirefox = {
  browser_specific_settings: {
    gecko: {
      id: 'consult@welzijnoprecept.example',
      strict_min_version: '149.0', // action.openPopup() needs no click of its own from there on
      data_collection_permissions: { required: ['none'] as const },
    },
  },
};
