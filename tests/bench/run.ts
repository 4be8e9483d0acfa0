import { chromiumPath } from '../e2e/setup/chromium.ts';
import { measureConsult } from './consult.ts';
import { measureLaunch } from './launch.ts';
import { measurePageLoad } from './page-load.ts';
import { measurePatientSwitch } from './patient-switch.ts';
import { measureRecord } from './record.ts';
import { printMeasured } from './report.ts';
import { measureSize } from './size.ts';
import { measureSocialMap } from './social-map.ts';
import { measureVolume } from './volume.ts';
import { measureWorklist } from './worklist.ts';

const started = performance.now();
const chromium = chromiumPath();
const only = process.argv[2];
const parts = {
  record: () => [measureRecord()],
  'social-map': async () => [await measureSocialMap()],
  size: () => measureSize(),
  launch: () => measureLaunch(chromium),
  consult: () => measureConsult(chromium),
  volume: () => measureVolume(chromium),
  worklist: () => measureWorklist(chromium),
  'page-load': () => measurePageLoad(chromium),
  'patient-switch': () => measurePatientSwitch(chromium),
};
await printMeasured(
  Object.fromEntries(Object.entries(parts).filter(([name]) => only === undefined || name === only)),
);
console.log(`in ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
