import { useMemo, useState } from 'preact/hooks';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { WithoutRecordPanel } from '../../shared/panel/WithoutRecordPanel.tsx';
import type { ConsultStore } from '../../shared/ports/consult-store.ts';
import type { PanelAppProps } from '../own-pages/panel-props.ts';
import { Screen } from '../own-pages/Screen.tsx';
import { openParkedConsults } from '../session/parked-consults.ts';
import type { Settings } from '../settings/settings-schema.ts';

export type WithoutHisProps = PanelAppProps & { readonly settings: Settings };

/** No HIS that we read is open in this window: referring is possible all the same, by typing who it is about. */
export function WithoutHis({ text, language, dutch, settings }: WithoutHisProps) {
  const { title, body } = text.extension.waiting.noHis;
  const [store, setStore] = useState<ConsultStore | undefined>(undefined);
  const roles = useMemo(() => createRoleMemory(localStorage, 'no-server', 'this-browser'), []);
  if (store === undefined) {
    return (
      <Screen title={title}>
        <p>{body}</p>
        <button
          type="button"
          class="button"
          onClick={() => void openParkedConsults('this-browser').then((opened) => setStore(opened))}
        >
          {text.typed.title}
        </button>
      </Screen>
    );
  }
  return (
    <WithoutRecordPanel
      config={settings}
      spoken={{ language, text }}
      dutch={dutch}
      roles={roles}
      store={store}
    />
  );
}
