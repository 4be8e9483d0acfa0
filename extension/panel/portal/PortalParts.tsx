import { useMemo, useRef } from 'preact/hooks';
import { portalValues } from '../../../shared/domain/referral/portal-values.ts';
import type { PortalSlot } from '../../../shared/panel/context/surface-slots.ts';
import { useTextIn } from '../../own-pages/use-text-in.ts';
import { useWatched } from '../../own-pages/use-watched.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { GuardFilling } from '../his-page/page-guard.ts';
import { PortalPart } from './PortalPart.tsx';
import { loadPortals, onPortalsChanged } from './portal-tabs.ts';

export type PortalPartsProps = {
  readonly slot: PortalSlot;
  readonly settings: Settings;
  readonly guard: GuardFilling;
};

/** One part for every portal that is set; none for most practices. */
export function PortalParts({ slot, settings, guard }: PortalPartsProps) {
  const load = useMemo(() => () => loadPortals(settings), [settings]);
  const portals = useWatched(load, onPortalsChanged);
  const text = useTextIn(slot.spoken.language, settings.region);
  const values = useRef('');
  if (slot.outgoing) values.current = JSON.stringify(portalValues(slot.outgoing));

  const { fills } = slot;
  const isWanted = ({ adapter }: { readonly adapter: { readonly id: string } }) =>
    fills.kind === 'any' ? settings.portals.includes(adapter.id) : adapter.id === fills.adapter;

  if (portals === undefined || text === undefined) return null;
  return (
    <>
      {portals.filter(isWanted).map(({ adapter, place }) => (
        // Another text is another filling: what was said of the one before is not true of it.
        <PortalPart
          key={`${adapter.id} ${values.current}`}
          text={text}
          adapter={adapter}
          place={place}
          slot={slot}
          guard={guard}
        />
      ))}
    </>
  );
}
