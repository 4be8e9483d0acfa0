import type { ConfigFault } from '../config/config-problem.ts';
import type { Activity } from '../domain/social-map/activity.ts';
import type { FileFault } from '../sheet/sheet-problem.ts';
import type { HsdsService } from './hsds-schema.ts';

/** One wrong thing in the file of a social map. */
export type MapProblem = {
  /** Of a sheet the row, of a JSON file the line; both count from 1. Undefined: the file as a whole. */
  readonly at: { readonly kind: 'row' | 'line'; readonly number: number } | undefined;
  /** What the entry is called, as far as it could be read. */
  readonly entry: string;
  /** Heading of the column, or path in the JSON; empty for the entry as a whole. */
  readonly field: string;
  readonly fault: ConfigFault;
  /** Whether the entry itself is left out, or only this field of it. */
  readonly costs: 'entry' | 'field' | 'nothing';
};

/** What is right in a social map, and all that is wrong in it. `count` of problems may be more than are listed. */
export type MapReading = {
  readonly activities: readonly Activity[];
  /** The same entries as a file that can be written again. */
  readonly services: readonly HsdsService[];
  readonly problems: readonly MapProblem[];
  readonly problemCount: number;
  /** Headings of a sheet that were not read. */
  readonly passedOver: readonly string[];
  /** Why nothing could be read at all; undefined when something was. */
  readonly fault: FileFault | undefined;
};

/** Most problems that are listed: who has more begins with these. */
export const MOST_LISTED = 300;

/** Largest file, in bytes: 5,000 services take five million. */
export const LARGEST_MAP = 15_000_000;
