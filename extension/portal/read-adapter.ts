import { problemsOf } from '../../shared/config/config-problem.ts';
import type { z } from '../../shared/zod.ts';
import type { AdapterForm, AdapterProblem, IsSelector } from '../his/read-adapter.ts';
import { type PortalAdapter, portalAdapterSchema } from './adapter.ts';

type ReadAdapter =
  | { readonly ok: true; readonly value: PortalAdapter }
  | { readonly ok: false; readonly problems: readonly AdapterProblem[] };

/** Reads an adapter that practice IT imports; every wrong line is named, so that all can be mended in one go. */
export function readPortalAdapter(json: unknown, isSelector: IsSelector): ReadAdapter {
  const parsed = portalAdapterSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsIn(issue, json)) };
  }
  const problems = [...labelledTwice(parsed.data), ...wrongSelectors(parsed.data, isSelector)];
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
}

const formOf: Readonly<Record<string, AdapterForm>> = { matches: 'match-pattern', id: 'adapter-id' };

function problemsIn(issue: z.core.$ZodIssue, json: unknown): readonly AdapterProblem[] {
  const setting = issue.path.findLast((part) => typeof part === 'string') ?? ''; // the file itself
  const form = formOf[setting];
  return problemsOf([issue], json).map(({ field, fault }): AdapterProblem => {
    if (fault.kind === 'no-address' && form !== undefined)
      return { field, fault: { kind: 'not-a', what: form } };
    if (fault.kind !== 'wrong-type' || setting !== 'proven') return { field, fault };
    return { field, fault: { kind: 'not-one-of', allowed: ['true', 'false'] } };
  });
}

function labelledTwice({ fields }: PortalAdapter): readonly AdapterProblem[] {
  const labels = fields.map(({ label }) => label);
  return labels.flatMap((label, index): readonly AdapterProblem[] =>
    labels.indexOf(label) < index ? [{ field: `fields[${index}].label`, fault: { kind: 'twice' } }] : [],
  );
}

function wrongSelectors(
  { patient, fields }: PortalAdapter,
  isSelector: IsSelector,
): readonly AdapterProblem[] {
  const places = [
    ...(patient === undefined ? [] : [{ at: 'patient.name', place: patient.name }]),
    ...(patient === undefined ? [] : [{ at: 'patient.birthDate', place: patient.birthDate }]),
    ...fields.map(({ place }, index) => ({ at: `fields[${index}].place`, place })),
  ];
  return places.flatMap(({ at, place }) =>
    place.flatMap((selector, step): readonly AdapterProblem[] =>
      isSelector(selector) ? [] : [{ field: `${at}[${step}]`, fault: { kind: 'not-a', what: 'selector' } }],
    ),
  );
}
