import type { FhirCore } from '../core.ts';
import type { FhirAnswer, FhirRequest } from '../exchange.ts';
import { refusal } from '../refusal.ts';
import { isObject, valuesOf } from '../resource.ts';
import { readEntries } from './bundle.ts';
import { runTransaction } from './transaction.ts';
import type { WriteLock } from './write-lock.ts';

/** Answers a transaction. */
export async function answerBundle(
  core: FhirCore,
  lock: WriteLock,
  request: FhirRequest,
): Promise<FhirAnswer> {
  if (core.manners.bundles === 'refused')
    throw refusal(501, 'not-supported', 'This server takes no transactions');
  const { body } = request;
  const [resourceType] = isObject(body) ? valuesOf(body, 'resourceType') : [];
  const [type] = isObject(body) ? valuesOf(body, 'type') : [];
  if (!isObject(body) || resourceType !== 'Bundle' || type !== 'transaction')
    throw refusal(400, 'invalid', 'The base URL takes a Bundle of type transaction', 'Bundle.type');

  const entries = readEntries(body, request, core.baseUrl);
  const answers = await lock(() => runTransaction(core, entries));
  const responses = entries
    .flatMap(({ index }) => answers.get(index) ?? [])
    .map((answer) => response(answer, core.baseUrl));
  const resource = {
    resourceType: 'Bundle',
    type: 'transaction-response',
    ...(responses.length > 0 ? { entry: responses } : {}),
  };
  return { status: 200, headers: {}, resource };
}

function response({ status, headers, resource }: FhirAnswer, baseUrl: string) {
  const { ETag: etag, Location: location, 'Last-Modified': changed } = headers;
  return {
    ...(resource ? { resource } : {}),
    response: {
      status: status === 201 ? '201 Created' : '200 OK',
      ...(location ? { location: location.replace(`${baseUrl}/`, '') } : {}),
      ...(etag ? { etag } : {}),
      ...(changed ? { lastModified: new Date(changed).toISOString() } : {}),
    },
  };
}
