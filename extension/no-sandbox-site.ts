/** In place of `sandbox-site.ts` in packages for the stores: they read no page of this machine. */
export const orSandboxSite: string = '';

export const sandboxHisAdapters: readonly unknown[] = [];

export const sandboxPortalAdapters: readonly unknown[] = [];
