import { browserTimer } from '../../../extension/portal/hand-over.ts';
import type { PortalRequest, PortalTaken } from '../../../extension/portal/portal-messages.ts';
import { createPortalSession } from '../../../extension/portal/portal-session.ts';
import { shippedPortalAdapters } from '../../../extension/portal/shipped-portals.ts';
import type { PortalValues } from '../../../shared/domain/referral/portal-values.ts';

/** Where a field is that is elsewhere than in the sandbox's own form, by label. */
export type Places = Readonly<Record<string, string[]>>;

const handOver = 'hand-over-1';

/** Runs in the page's isolated world, where the extension's content script would: the same session, without messages. */
function startDriver(adapterId: string, values: PortalValues, places: Places) {
  const shipped = shippedPortalAdapters.find(({ id }) => id === adapterId);
  if (shipped === undefined) throw new Error(`no adapter ${adapterId}`);
  const fields = shipped.fields.map((field) => ({ ...field, place: places[field.label] ?? field.place }));
  const adapter = { ...shipped, fields };

  const handedOver: PortalTaken[] = [
    { kind: 'portal/taken', handOver, content: { adapter, values }, milliseconds: 60_000 },
  ];
  const take = async () => handedOver.pop() ?? ({ kind: 'portal/nothing' } as const);
  const { call } = createPortalSession({ document, url: () => location.href, take, timer: browserTimer });
  Object.assign(globalThis, { askPortal: (request: PortalRequest) => call({ handOver, request }) });
}

Object.assign(globalThis, { startDriver });
