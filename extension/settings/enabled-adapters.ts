import type { HisAdapter } from '../his/adapter.ts';
import { shippedAdapters } from '../his/adapters.ts';
import { readAdapter } from '../his/read-adapter.ts';
import type { PortalAdapter } from '../portal/adapter.ts';
import { shippedPortalAdapters } from '../portal/adapters.ts';
import { readPortalAdapter } from '../portal/read-adapter.ts';
import type { Settings } from './settings-schema.ts';

type AdapterSettings = Pick<Settings, 'adapters' | 'portalAdapters'>;

/** Every HIS adapter there is: the shipped ones, and those of practice IT, which win by the same id. */
export function hisAdapters({ adapters }: Pick<AdapterSettings, 'adapters'>): readonly HisAdapter[] {
  const own = adapters.flatMap((json) => {
    const read = readAdapter(asJson(json));
    return read.ok ? [read.value] : []; // the options page says what is wrong with it
  });
  return newestById([...shippedAdapters, ...own]);
}

/** Every portal adapter there is, likewise. */
export function portalAdapters({
  portalAdapters,
}: Pick<AdapterSettings, 'portalAdapters'>): readonly PortalAdapter[] {
  const own = portalAdapters.flatMap((json) => {
    const read = readPortalAdapter(asJson(json), () => true); // selectors were tried at the import; a worker cannot
    return read.ok ? [read.value] : [];
  });
  return newestById([...shippedPortalAdapters, ...own]);
}

/**
 * The adapters of the HISs that a setting names. Where the record comes from a server, its pages are not asked for
 * episodes: reading what nothing is done with is no data minimisation, and takes time from every page.
 */
export function enabledHisAdapters(settings: Settings): readonly HisAdapter[] {
  return hisAdapters(settings).flatMap((adapter) => {
    const his = settings.his.find((one) => one.adapter === adapter.id);
    if (his === undefined) return [];
    if (his.record === 'page') return [adapter];
    const { episodes: _fromTheServer, ...others } = adapter;
    return [others];
  });
}

/** The adapters of the portals that a setting names. */
export function enabledPortalAdapters(settings: Settings): readonly PortalAdapter[] {
  return portalAdapters(settings).filter(({ id }) => settings.portals.includes(id));
}

/** A policy can carry JSON only as text. */
export function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined; // read as an adapter, it is said to be no group of settings
  }
}

function newestById<T extends { readonly id: string }>(adapters: readonly T[]): readonly T[] {
  return [...new Map(adapters.map((adapter) => [adapter.id, adapter])).values()];
}
