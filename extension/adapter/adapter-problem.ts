import { type ConfigFault, toConfigProblems } from '../../shared/config/config-problem.ts';
import type { z } from '../../shared/zod.ts';

/** What is wrong with one field of an adapter; `adapterSentence` says it in words. */
type AdapterFault =
  | ConfigFault
  | { readonly kind: 'not-a'; readonly what: AdapterForm }
  | { readonly kind: 'needs-key' }
  | { readonly kind: 'other-version' };

/** Values of an adapter that have a form of their own. */
type AdapterForm = 'match-pattern' | 'url-template' | 'attribute-name' | 'adapter-id' | 'selector';

/** One wrong field ("dossiers.active[0].template"), and what is wrong with it. */
export type AdapterProblem = { readonly field: string; readonly fault: AdapterFault };

/** An adapter that was read, or every wrong field of it, so that IT can mend all in one go. */
export type AdapterReading<A> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly problems: readonly AdapterProblem[] };

/** Whether a browser understands a selector; a worker has no way to ask, a page has. */
export type IsSelector = (selector: string) => boolean;

const formOf: Readonly<Record<string, AdapterForm>> = {
  matches: 'match-pattern',
  template: 'url-template',
  attribute: 'attribute-name',
  id: 'adapter-id',
};

/** One finding of zod, in our words. */
export function problemsIn(issue: z.core.$ZodIssue, json: unknown): readonly AdapterProblem[] {
  const setting = issue.path.findLast((part) => typeof part === 'string') ?? ''; // the file itself
  const form = formOf[setting];
  return toConfigProblems([issue], json).map(({ field, fault }): AdapterProblem => {
    if (fault.kind === 'missing') return { field, fault };
    if (setting === 'version') return { field, fault: { kind: 'other-version' } };
    if (issue.code === 'invalid_union') {
      return { field, fault: { kind: 'not-one-of', allowed: ['url', 'tab', 'selector', 'displayed'] } };
    }
    if (issue.code === 'invalid_type' && issue.expected === 'boolean') {
      return { field, fault: { kind: 'not-one-of', allowed: ['true', 'false'] } };
    }
    return { field, fault: fault.kind === 'no-address' && form ? { kind: 'not-a', what: form } : fault };
  });
}
