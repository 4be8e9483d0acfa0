import { useEffect, useRef, useState } from 'preact/hooks';
import type { HisPage } from '../../connection/his-pages.ts';
import { followWindow, type WindowFollower } from './follow-window.ts';

/** The HIS page that this window's panel is about: for the screen, and for the guard without delay. */
export function useWindowPage(): {
  readonly status: 'looking' | 'known';
  readonly page: HisPage | undefined;
  readonly current: () => HisPage | undefined;
} {
  const [page, setPage] = useState<HisPage | undefined>(undefined);
  const [status, setStatus] = useState<'looking' | 'known'>('looking');
  const follower = useRef<WindowFollower | undefined>(undefined);
  const [current] = useState(() => () => follower.current?.current());

  useEffect(() => {
    let isGone = false;
    void followWindow(setPage).then((following) => {
      if (isGone) return following.stop();
      follower.current = following;
      setPage(following.current());
      setStatus('known');
    });
    return () => {
      isGone = true;
      follower.current?.stop();
      follower.current = undefined;
    };
  }, []);

  return { status, page, current };
}
