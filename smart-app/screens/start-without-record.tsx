import '../../shared/ui/panel.css';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import { WithoutRecordPanel } from '../../shared/panel/WithoutRecordPanel.tsx';
import { loadConfig, withRegion } from '../launch/load-config.ts';
import { createConsultStore } from '../session/tab-consult-store.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the page that needs no launch: only our own settings are asked for. */
export async function startWithoutRecord(container: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig().then(withRegion), loadTemporal()]);
  const [text, dutch] = await Promise.all([
    loadPanelText(config.language, config.region),
    loadPanelText('nl', config.region),
  ]);
  const roles = createRoleMemory(localStorage, 'no-server', 'this-browser');
  const store = createConsultStore(sessionStorage, 'this-browser');
  mountPage(container, {
    ...createPageParts(),
    text,
    screen: () => (
      <WithoutRecordPanel
        config={config}
        spoken={{ language: config.language, text }}
        dutch={dutch}
        roles={roles}
        store={store}
      />
    ),
  });
}
