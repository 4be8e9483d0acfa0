import type { FhirCore } from './core.ts';
import { servedTypes } from './definitions.ts';
import { isObject, valuesOf } from './resource.ts';
import { parametersOf } from './search/parameters.ts';

/** What this server says of itself at `/metadata`. */
export function capabilityStatement({ baseUrl, manners }: FhirCore, smartConfiguration: unknown) {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: '2026-01-01',
    publisher: 'Sandbox',
    kind: 'instance',
    software: { name: 'Sandbox HIS' },
    implementation: { description: 'A HIS to try a SMART app on', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['json'],
    rest: [
      {
        mode: 'server',
        security: security(smartConfiguration),
        resource: servedTypes.map(resourceCapability),
        ...(manners.bundles === 'taken' ? { interaction: [{ code: 'transaction' }] } : {}),
      },
    ],
  };
}

const interactions = ['read', 'create', 'update', 'search-type'];

function resourceCapability(type: string) {
  const parameters = [...parametersOf(type).values()];
  const references = parameters.filter((parameter) => parameter.type === 'reference');
  return {
    type,
    interaction: interactions.map((code) => ({ code })),
    versioning: 'versioned',
    updateCreate: true,
    conditionalCreate: true,
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    searchInclude: references.map(({ code }) => `${type}:${code}`),
    searchParam: parameters.map((parameter) => ({ name: parameter.code, type: parameter.type })),
  };
}

const oauthUris = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';

// Older clients look for the OAuth addresses here rather than in .well-known.
function security(smartConfiguration: unknown) {
  const uris = isObject(smartConfiguration)
    ? [
        { url: 'authorize', valueUri: valuesOf(smartConfiguration, 'authorization_endpoint')[0] },
        { url: 'token', valueUri: valuesOf(smartConfiguration, 'token_endpoint')[0] },
      ].filter(({ valueUri }) => typeof valueUri === 'string')
    : [];
  return {
    cors: true,
    service: [
      {
        coding: [
          { system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'SMART-on-FHIR' },
        ],
      },
    ],
    ...(uris.length > 0 ? { extension: [{ url: oauthUris, extension: uris }] } : {}),
  };
}
