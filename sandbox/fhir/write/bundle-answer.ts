import type { FhirCore } from '../core.ts';
import type { FhirAnswer, FhirRequest } from '../exchange.ts';
import { refusal } from '../refusal.ts';
import { isObject, valuesOf } from '../resource.ts';
import { type BundleEntry, readEntries } from './bundle.ts';
import { runTransaction } from './transaction.ts';
import type { WriteLock } from './write-lock.ts';

/** Answers a transaction. */
export async function answerBundle(
  core: FhirCore,
  lock: WriteLock,
  request: FhirRequest,
): Promise<FhirAnswer> {
  if (core.manners.bundles === 'refused') {
    throw refusal(501, 'not-supported', 'This server takes no transactions');
  }
  const { body } = request;
  const [resourceType] = isObject(body) ? valuesOf(body, 'resourceType') : [];
  const [type] = isObject(body) ? valuesOf(body, 'type') : [];
  if (!isObject(body) || resourceType !== 'Bundle' || type !== 'transaction') {
    throw refusal(400, 'invalid', 'The base URL takes a Bundle of type transaction', 'Bundle.type');
  }
  const entries = readEntries(body, request, core.baseUrl);
  const answers = await lock(() => runTransaction(core, entries));
  return {
    status: 200,
    headers: {},
    resource: responseBundle(core, entries, answers),
  };
}

function responseBundle(
  { baseUrl }: FhirCore,
  entries: readonly BundleEntry[],
  answers: ReadonlyMap<number, FhirAnswer>,
) {
  const responses = entries
    .flatMap(({ index }) => answers.get(index) ?? [])
    .map((answer) => response(answer, baseUrl));
  return {
    resourceType: 'Bundle',
    type: 'transaction-response',
    ...(responses.length > 0 ? { entry: responses } : {}),
  };
}

function response({ status, headers }: FhirAnswer, baseUrl: string) {
  const { ETag: etag, Location: location, 'Last-Modified': changed } = headers;
  return {
    response: {
      status: `${status} ${statusText[status] ?? ''}`.trim(),
      ...(location ? { location: location.replace(`${baseUrl}/`, '') } : {}),
      ...(etag ? { etag } : {}),
      ...(changed ? { lastModified: new Date(changed).toISOString() } : {}),
    },
  };
}

const statusText: Readonly<Record<number, string>> = { 200: 'OK', 201: 'Created' };
