import { chromiumPath } from '../e2e/setup/chromium.ts';
import { measureLaunch } from './launch.ts';
import { measureRecord } from './record.ts';
import { printTable } from './report.ts';
import { measureSize } from './size.ts';

printTable([measureRecord(), await measureSize(), await measureLaunch(chromiumPath())]);
