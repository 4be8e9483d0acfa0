import { sandboxHisAdapters } from '../sandbox-site.ts';
import bricksHuisarts from './adapters/bricks-huisarts.json';
import promedicoAsp from './adapters/promedico-asp.json';
import { adapterSchema, type HisAdapter } from './his-adapter.ts';

/** The adapters that come with the extension; the unproven ones are off until somebody switches them on. */
export const shippedAdapters: readonly HisAdapter[] = [
  ...sandboxHisAdapters,
  bricksHuisarts,
  promedicoAsp,
].map((json) => adapterSchema.parse(json));
