import { parseJson } from '../../shared/json.ts';
import { z } from '../../shared/zod.ts';
import type { HisAdapter } from '../his/his-adapter.ts';
import { readAdapter } from '../his/read-his-adapter.ts';
import { shippedAdapters } from '../his/shipped-adapters.ts';
import type { PortalAdapter } from '../portal/portal-adapter.ts';
import { readPortalAdapter } from '../portal/read-portal-adapter.ts';
import { shippedPortalAdapters } from '../portal/shipped-portals.ts';
import type { Settings } from './settings-schema.ts';

type AdapterSettings = Pick<Settings, 'adapters' | 'portalAdapters'>;

/**
 * Every HIS adapter there is: the shipped ones, and those of practice IT, which win by the same id. One of theirs that is
 * wrong wins as well: with a shipped one in its place, pages would be read in a way that somebody meant to end.
 */
export function hisAdapters({ adapters }: Pick<AdapterSettings, 'adapters'>): readonly HisAdapter[] {
  return withOwn(shippedAdapters, adapters, (json) => readAdapter(json));
}

/** Every portal adapter there is, likewise. */
export function portalAdapters({
  portalAdapters,
}: Pick<AdapterSettings, 'portalAdapters'>): readonly PortalAdapter[] {
  // Selectors were tried at the import; a worker cannot.
  return withOwn(shippedPortalAdapters, portalAdapters, (json) => readPortalAdapter(json, () => true));
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

/** The adapters of the portals that a setting names, by itself or as the way to a coach. */
export function enabledPortalAdapters(settings: Settings): readonly PortalAdapter[] {
  const ofCoaches = settings.coaches.flatMap(({ channel }) =>
    channel.kind === 'portal' ? channel.adapter : [],
  );
  const named = [...settings.portals, ...ofCoaches];
  return portalAdapters(settings).filter(({ id }) => named.includes(id));
}

/** A policy can carry JSON only as text. */
export function asJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return parseJson(value);
  } catch {
    return undefined; // read as an adapter, it is said to be no group of settings
  }
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** What is wrong with one of their own, the options page says. */
function withOwn<T extends { readonly id: string }>(
  shipped: readonly T[],
  own: readonly unknown[],
  read: (json: unknown) => Read<T>,
): readonly T[] {
  const jsons = own.map(asJson);
  const named = new Set(jsons.map((json) => namedSchema.safeParse(json).data?.id)); // one without a name replaces none
  const right = jsons.map(read).flatMap((one) => (one.ok ? [one.value] : []));
  const all = [...shipped.filter(({ id }) => !named.has(id)), ...right];
  return [...new Map(all.map((adapter) => [adapter.id, adapter])).values()];
}

const namedSchema = z.looseObject({ id: z.string() });
