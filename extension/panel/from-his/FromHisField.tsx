import { ExternalLink } from 'lucide-preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { FromHisSlot } from '../../../shared/panel/context/surface-slots.ts';
import { useTextIn } from '../../own-pages/use-text-in.ts';
import { useWatched } from '../../own-pages/use-watched.ts';
import { browserTimer } from '../../portal/hand-over.ts';
import { onAccessChanged } from '../../settings/page-access.ts';
import { followOpened, type OpenedFromHis } from './follow-opened.ts';
import { accessNeeded, portalDoor } from './portal-door.ts';

export type FromHisFieldProps = {
  readonly slot: FromHisSlot;
  /** The tab with the HIS page of this patient, and the guard that reads it anew. */
  readonly work: { readonly tab: number; readonly assertSame: () => Promise<void> };
  /** The patient's name. */
  readonly name: string;
};

/** A portal that takes its patient from the HIS: the user opens it there, and here brings that tab to the coach's form. */
export function FromHisField({ slot, work, name }: FromHisFieldProps) {
  const { spoken, portal, coach } = slot;
  const text = useTextIn(spoken.language);
  const load = useMemo(
    () => () => browser.permissions.contains(accessNeeded(portal.address)),
    [portal.address],
  );
  const access = useWatched(load, onAccessChanged);
  const [now, setNow] = useState<OpenedFromHis>({ status: 'waiting' });
  const following = useRef<ReturnType<typeof followOpened> | undefined>(undefined);

  const { tab, assertSame } = work;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one following a patient, whose panel goes with the patient
  useEffect(() => {
    if (access !== true) return;
    const door = portalDoor(portal.address);
    const started = followOpened({ door, timer: browserTimer, hisTab: tab, assertSame, onChange: setNow });
    following.current = started;
    return started.stop;
  }, [portal.address, tab, access]);

  if (text === undefined) return null;
  const { fromHis } = text.carriers.portal;
  if (access === false) {
    return (
      <>
        <p class="small">{fromHis.whyAccess(portal.name)}</p>
        <button
          type="button"
          class="button button--wide"
          onClick={() => void browser.permissions.request(accessNeeded(portal.address))}
        >
          {text.extension.pages.allow(portal.name)}
        </button>
      </>
    );
  }
  const canGo = now.status === 'offered';
  return (
    <>
      <p class={canGo || now.status === 'went' ? 'small' : undefined}>
        <strong>{fromHis.open(portal.name)}</strong> {!canGo && fromHis.afterwards(coach)}
      </p>
      <div role="status">
        {now.status !== 'waiting' && (
          <p class={canGo || now.status === 'went' ? 'small' : 'notice'}>
            {fromHis.said[now.status](portal.name, canGo ? name : coach)}
          </p>
        )}
      </div>
      {canGo && (
        <button
          type="button"
          class="button button--primary button--wide"
          aria-disabled={slot.can === 'wait'}
          aria-describedby="missing"
          onClick={() => slot.can === 'press' && void following.current?.go()}
        >
          <ExternalLink size={16} />
          {fromHis.go(coach)}
        </button>
      )}
    </>
  );
}
