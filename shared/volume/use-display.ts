import { useEffect, useState } from 'preact/hooks';
import type { Display } from '../ui/volume/FigureView.tsx';

/** Charts or tables; Alt+T goes from one to the other, wherever the focus is. */
export function useDisplay(): readonly [Display, (display: Display) => void] {
  const [display, show] = useState<Display>('chart');
  useEffect(() => {
    const toggle = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== 'KeyT') return;
      event.preventDefault();
      show((before) => (before === 'chart' ? 'table' : 'chart'));
    };
    addEventListener('keydown', toggle);
    return () => removeEventListener('keydown', toggle);
  }, []);
  return [display, show];
}
