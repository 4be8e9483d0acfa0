import { socialMap } from '../../sandbox/region/social-map.ts';
import { findExamples } from '../../shared/domain/social-map/find-activities.ts';
import { readMap } from '../../shared/social-map/read-map.ts';
import { type Measured, median } from './report.ts';

const services = 5_000;
const rounds = 30;

/** A social map of 5,000 services: finding examples in it, in this process. Reading it is done by a worker, once. */
export async function measureSocialMap(): Promise<Measured> {
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
  const bytes = new TextEncoder().encode(JSON.stringify(socialMap(services, today)));
  const started = performance.now();
  const { activities } = await readMap(bytes);
  const reading = performance.now() - started;
  const near = { from: 'patient', postcode: '9991', wijk: 'Noord', municipality: 'Lindeveen' } as const;
  const figures = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    findExamples(activities, ['moving', 'nature', 'cooking'], near, today);
    return performance.now() - begun;
  });
  return {
    name: 'social map of 5,000 services: search (ms)',
    figure: median(figures),
    bar: 50,
    note: `first search ${figures[0]?.toFixed(1)} ms; read in ${reading.toFixed(0)} ms, beside the page`,
  };
}
