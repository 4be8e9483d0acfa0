import { type Fault, faultKinds, isFaultKind } from '../faults.ts';
import { at, textAt } from './json.ts';

/** JSON or form → fault, or a sentence on what is wrong with it. */
export function readFault(json: unknown): Fault | string {
  const kind = textAt(json, 'kind');
  if (!isFaultKind(kind)) return `kind must be one of: ${faultKinds.join(', ')}`;

  const times = at(json, 'times');
  const delayMs = at(json, 'delayMs');
  if (!isCountOrAbsent(times) || !isCountOrAbsent(delayMs))
    return 'times and delayMs are whole numbers from 1';

  return {
    kind,
    on: {
      method: textAt(json, 'on', 'method') || undefined,
      resourceType: textAt(json, 'on', 'resourceType') || undefined,
    },
    times,
    delayMs,
  };
}

function isCountOrAbsent(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === 'number' && Number.isInteger(value) && value > 0);
}
