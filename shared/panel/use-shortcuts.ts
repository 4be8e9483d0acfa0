import { useEffect } from 'preact/hooks';
import { goToSection, sectionIds } from '../ui/parts/sections.ts';

/** Alt+1 to Alt+4 bring the four sections to hand, whatever has the focus (single keys would break typing). */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const section = sectionIds[Number(event.code.replace('Digit', '')) - 1]; // on a Mac Alt changes `key`
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !section) return;
      event.preventDefault();
      goToSection(document, section);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
