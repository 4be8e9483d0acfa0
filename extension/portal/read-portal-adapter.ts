import {
  type AdapterProblem,
  type AdapterReading,
  type IsSelector,
  problemsIn,
} from '../adapter/adapter-problem.ts';
import { type PortalAdapter, portalAdapterSchema } from './portal-adapter.ts';

/** Reads an adapter that practice IT imports; every wrong line is named, so that all can be mended in one go. */
export function readPortalAdapter(json: unknown, isSelector: IsSelector): AdapterReading<PortalAdapter> {
  const parsed = portalAdapterSchema.safeParse(json);
  if (!parsed.success) {
    return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsIn(issue, json)) };
  }
  const problems = [...labelledTwice(parsed.data), ...wrongSelectors(parsed.data, isSelector)];
  return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
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
