import { type ConfigFault, problemsOf } from '../../shared/config/config-problem.ts';
import { z } from '../../shared/zod.ts';
import { adapterSchema, type HisAdapter } from './adapter.ts';

/** What is wrong with one field of an adapter; `adapterSentence` says it in words. */
type AdapterFault =
  | ConfigFault
  | { readonly kind: 'not-a'; readonly what: AdapterForm }
  | { readonly kind: 'needs-key' }
  | { readonly kind: 'other-version' };

/** Values of an adapter that have a form of their own. */
export type AdapterForm = 'match-pattern' | 'url-template' | 'attribute-name' | 'adapter-id' | 'selector';

/** One wrong field ("dossiers.active[0].template"), and what is wrong with it. */
export type AdapterProblem = { readonly field: string; readonly fault: AdapterFault };

/** Whether a browser understands a selector; a worker has no way to ask, a page has. */
export type IsSelector = (selector: string) => boolean;

/** JSON → adapter; every wrong field is named, so that IT can mend all in one go. */
export function readAdapter(
  json: unknown,
  isSelector: IsSelector = () => true,
):
  | { readonly ok: true; readonly value: HisAdapter }
  | { readonly ok: false; readonly problems: readonly AdapterProblem[] } {
  const parsed = adapterSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsIn(issue, json)) };
  }
  const problems = [...wrongSelectors(parsed.data, isSelector), ...missingKey(parsed.data)];
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

const formOf: Readonly<Record<string, AdapterForm>> = {
  matches: 'match-pattern',
  template: 'url-template',
  attribute: 'attribute-name',
  id: 'adapter-id',
};

function problemsIn(issue: z.core.$ZodIssue, json: unknown): readonly AdapterProblem[] {
  const general = problemsOf([issue], json);
  const setting = issue.path.findLast((part) => typeof part === 'string') ?? ''; // the file itself
  const form = formOf[setting];
  return general.map(({ field, fault }): AdapterProblem => {
    if (fault.kind === 'missing') return { field, fault };
    if (setting === 'version') return { field, fault: { kind: 'other-version' } };
    if (issue.code === 'invalid_union') {
      return { field, fault: { kind: 'not-one-of', allowed: ['url', 'tab', 'selector'] } };
    }
    if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
      return { field, fault: { kind: 'not-one-of', allowed: ['true', 'false'] } };
    }
    return { field, fault: fault.kind === 'no-address' && form ? { kind: 'not-a', what: form } : fault };
  });
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

function missingKey({ dossiers }: HisAdapter): readonly AdapterProblem[] {
  const byKey = dossiers.active.some(({ by }) => by !== 'selector');
  return byKey && dossiers.key === undefined ? [{ field: 'dossiers.key', fault: { kind: 'needs-key' } }] : [];
}
