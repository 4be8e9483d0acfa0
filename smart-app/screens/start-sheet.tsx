import '../../shared/ui/panel.css';
import '../../shared/ui/volume/volume.css';
import '../../shared/ui/volume/sheet/sheet.css';
import '../../shared/ui/volume/paper.css';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import { loadVolumeText } from '../../shared/volume/load-volume-text.ts';
import { SheetScreen, type SheetScreenProps } from '../../shared/volume/SheetScreen.tsx';
import { loadConfig, withRegion } from '../launch/load-config.ts';
import { columnMemory } from '../ports/column-memory.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the page that counts a file: no launch, no one signs in, no server is asked. */
export async function startSheet(container: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig().then(withRegion), loadTemporal()]);
  const text = await loadVolumeText(config.language, config.region);
  const screen: SheetScreenProps = {
    ports: { clock, audit: { note: () => {} } }, // no HIS to keep a log of access in
    config,
    memory: columnMemory(localStorage),
    spoken: { language: config.language, text },
  };
  mountPage(container, { ...createPageParts(), text, screen: () => <SheetScreen {...screen} /> });
}
