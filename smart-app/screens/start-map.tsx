import '../../shared/ui/panel.css';
import '../../shared/ui/map-check/map-check.css';
import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { loadMapCheckText } from '../../shared/map-check/load-map-check-text.ts';
import { MapCheckScreen } from '../../shared/map-check/MapCheckScreen.tsx';
import { systemClock } from '../../shared/ports/clock.ts';
import { loadConfig, withRegion } from '../launch/load-config.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the page that checks a social map: no launch, no one signs in, and no patient. */
export async function startMap(container: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig().then(withRegion), loadTemporal()]);
  const { language } = config;
  const text = await loadMapCheckText(language, config.region);
  const today = toDay(systemClock.now());
  mountPage(container, {
    ...createPageParts(),
    text,
    screen: () => <MapCheckScreen config={config} today={today} spoken={{ language, text }} />,
  });
}
