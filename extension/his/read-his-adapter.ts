import { z } from '../../shared/zod.ts';
import {
  type AdapterProblem,
  type AdapterReading,
  type IsSelector,
  problemsIn,
} from '../adapter/adapter-problem.ts';
import { adapterSchema, type HisAdapter } from './his-adapter.ts';

/** JSON → adapter; every wrong field is named, so that IT can mend all in one go. */
export function readAdapter(json: unknown, isSelector: IsSelector = () => true): AdapterReading<HisAdapter> {
  const parsed = adapterSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsIn(issue, json)) };
  }
  const problems = [...wrongSelectors(parsed.data, isSelector), ...missingKey(parsed.data)];
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

const selectorFields: readonly string[] = [
  'frame',
  'busy',
  'each',
  'selector',
  'without',
  'selected',
  'list',
  'row',
  'ended',
  'more',
  'anchor',
  'only',
  'line',
  's',
  'e',
  'around',
];

function wrongSelectors(
  value: unknown,
  isSelector: IsSelector,
  path: readonly PropertyKey[] = [],
): readonly AdapterProblem[] {
  if (typeof value === 'string') {
    const wrong = selectorFields.includes(String(path.at(-1))) && !isSelector(value);
    return wrong ? [{ field: z.core.toDotPath([...path]), fault: { kind: 'not-a', what: 'selector' } }] : [];
  }
  if (Array.isArray(value))
    return value.flatMap((one, index) => wrongSelectors(one, isSelector, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => wrongSelectors(one, isSelector, [...path, key]));
}

function missingKey({ dossiers, journal }: HisAdapter): readonly AdapterProblem[] {
  const byKey = dossiers.active.some(({ by }) => by === 'url' || by === 'tab');
  return (byKey || journal?.names !== undefined) && dossiers.key === undefined
    ? [{ field: 'dossiers.key', fault: { kind: 'needs-key' } }]
    : [];
}
