import sandboxHis from './his/adapters/sandbox-his.json' with { type: 'json' };
import sandboxPlain from './portal/adapters/sandbox-plain.json' with { type: 'json' };
import sandboxReact from './portal/adapters/sandbox-react.json' with { type: 'json' };
import sandboxVue from './portal/adapters/sandbox-vue.json' with { type: 'json' };
import sandboxWebComponents from './portal/adapters/sandbox-web-components.json' with { type: 'json' };

// What the sandbox needs, and only builds for development and tests have. Packages for the stores have
// `no-sandbox-site.ts` in its place (wxt.config.ts).

/** A site that a match pattern may name beside those over TLS, as an alternative in a regular expression. */
export const orSandboxSite: string = '|http://localhost';

/** Page adapters of the sandbox's HIS, not yet parsed. */
export const sandboxHisAdapters: readonly unknown[] = [sandboxHis];

/** Page adapters of the sandbox's portals, not yet parsed. */
export const sandboxPortalAdapters: readonly unknown[] = [
  sandboxPlain,
  sandboxReact,
  sandboxVue,
  sandboxWebComponents,
];
