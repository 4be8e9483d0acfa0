import { adapterSchema, type HisAdapter } from './adapter.ts';
import bricksHuisarts from './adapters/bricks-huisarts.json';
import promedicoAsp from './adapters/promedico-asp.json';
import sandboxHis from './adapters/sandbox-his.json';

/** The adapters that come with the extension; the unproven ones are off until somebody switches them on. */
export const shippedAdapters: readonly HisAdapter[] = [sandboxHis, bricksHuisarts, promedicoAsp].map((json) =>
  adapterSchema.parse(json),
);
