import { sandboxPortalAdapters } from '../sandbox-site.ts';
import { type PortalAdapter, portalAdapterSchema } from './portal-adapter.ts';

/**
 * The portals that the extension knows from the start: those of the sandbox, in no package for the stores. Practice IT
 * imports the others.
 */
export const shippedPortalAdapters: readonly PortalAdapter[] = sandboxPortalAdapters.map((json) =>
  portalAdapterSchema.parse(json),
);
