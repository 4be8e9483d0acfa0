import { focusOnce } from '../../shared/ui/parts/focus-once.ts';
import { firefoxSidebar } from './firefox-sidebar.ts';
import type { PanelAppProps } from './panel-props.ts';
import { Screen } from './Screen.tsx';

/** Firefox opens the sidebar on no click in the page of a HIS, so this small page at the toolbar asks for one of ours. */
export function SidebarOpener({ text }: PanelAppProps) {
  const open = () => {
    void firefoxSidebar()?.open(); // first: the gesture must still be the user's
    window.close();
  };
  return (
    <Screen title={text.extension.title}>
      <p>{text.chip.oneMoreClick}</p>
      <button type="button" class="button button--primary" ref={focusOnce} onClick={open}>
        {text.chip.open}
      </button>
    </Screen>
  );
}
