import { chromiumPath } from '../e2e/setup/chromium.ts';
import { measureLaunch } from './launch.ts';
import { measurePageLoad } from './page-load.ts';
import { measurePatientSwitch } from './patient-switch.ts';
import { measureRecord } from './record.ts';
import { printTable } from './report.ts';
import { measureSize } from './size.ts';
import { measureSocialMap } from './social-map.ts';
import { measureVolume } from './volume.ts';
import { measureWorklist } from './worklist.ts';

printTable([
  measureRecord(),
  await measureSocialMap(),
  ...(await measureSize()),
  await measureLaunch(chromiumPath()),
  ...(await measureVolume(chromiumPath())),
  ...(await measureWorklist(chromiumPath())),
  ...(await measurePageLoad(chromiumPath())),
  ...(await measurePatientSwitch(chromiumPath())),
]);
