import { type PortalAdapter, portalAdapterSchema } from './adapter.ts';
import sandboxPlain from './adapters/sandbox-plain.json';
import sandboxReact from './adapters/sandbox-react.json';
import sandboxVue from './adapters/sandbox-vue.json';
import sandboxWebComponents from './adapters/sandbox-web-components.json';

/** The portals that the extension knows from the start; practice IT imports the others. */
export const shippedPortalAdapters: readonly PortalAdapter[] = [
  sandboxPlain,
  sandboxReact,
  sandboxVue,
  sandboxWebComponents,
].map((json) => portalAdapterSchema.parse(json));
