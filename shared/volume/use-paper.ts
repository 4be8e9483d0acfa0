import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';

/** Puts a page in the place of the screen for as long as it is printed, by the button or by the browser. */
export function usePaper(page: () => VNode): void {
  useEffect(() => {
    const place = document.createElement('div');
    place.className = 'paper-place';
    const lay = () => {
      document.body.append(place);
      render(page(), place);
    };
    const clear = () => {
      render(null, place);
      place.remove();
    };
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', clear);
      clear();
    };
  }, [page]);
}
