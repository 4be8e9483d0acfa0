import type { FhirCore } from '../core.ts';
import type { FhirAnswer, FhirRequest } from '../exchange.ts';
import { outcomeOf, refusal, refusalFrom } from '../refusal.ts';
import { isObject, valuesOf } from '../resource.ts';
import { type BundleEntry, readEntries } from './bundle.ts';
import { runTransaction } from './transaction.ts';
import type { WriteLock } from './write-lock.ts';

/** Carries out a request as if it had come by itself. */
export type Perform = (request: FhirRequest) => Promise<FhirAnswer>;

/** Answers a transaction or a batch. */
export async function answerBundle(
  core: FhirCore,
  lock: WriteLock,
  perform: Perform,
  request: FhirRequest,
): Promise<FhirAnswer> {
  if (core.manners.bundles === 'refused') {
    throw refusal(501, 'not-supported', 'This server takes no transactions and no batches');
  }
  const { body } = request;
  const [resourceType] = isObject(body) ? valuesOf(body, 'resourceType') : [];
  const [type] = isObject(body) ? valuesOf(body, 'type') : [];
  if (!isObject(body) || resourceType !== 'Bundle' || (type !== 'transaction' && type !== 'batch')) {
    throw refusal(400, 'invalid', 'The base URL takes a Bundle of type transaction or batch', 'Bundle.type');
  }
  const entries = readEntries(body, request, core.baseUrl);
  const answers =
    type === 'batch' ? await runBatch(perform, entries) : await transact(core, lock, perform, entries);
  return {
    status: 200,
    headers: {},
    resource: responseBundle(core, type, entries, answers),
  };
}

async function transact(
  core: FhirCore,
  lock: WriteLock,
  perform: Perform,
  entries: readonly BundleEntry[],
): Promise<ReadonlyMap<number, FhirAnswer>> {
  const reads = entries.filter(({ request }) => request.method === 'GET');
  const writes = entries.filter(({ request }) => request.method !== 'GET');
  const written = await lock(() => runTransaction(core, writes));
  return new Map([...written, ...(await runBatch(perform, reads))]);
}

async function runBatch(
  perform: Perform,
  entries: readonly BundleEntry[],
): Promise<ReadonlyMap<number, FhirAnswer>> {
  const answers = new Map<number, FhirAnswer>();
  for (const { index, request } of entries) answers.set(index, await answerOrRefusal(perform, request));
  return answers;
}

async function answerOrRefusal(perform: Perform, request: FhirRequest): Promise<FhirAnswer> {
  try {
    return await perform(request);
  } catch (thrown) {
    const { status, issues, headers } = refusalFrom(thrown);
    return { status, headers, resource: outcomeOf(issues) };
  }
}

function responseBundle(
  { baseUrl }: FhirCore,
  type: 'transaction' | 'batch',
  entries: readonly BundleEntry[],
  answers: ReadonlyMap<number, FhirAnswer>,
) {
  const responses = entries
    .flatMap(({ index }) => answers.get(index) ?? [])
    .map((answer) => response(answer, baseUrl));
  return {
    resourceType: 'Bundle',
    type: `${type}-response`,
    ...(responses.length > 0 ? { entry: responses } : {}),
  };
}

function response({ status, headers, resource }: FhirAnswer, baseUrl: string) {
  const { ETag: etag, Location: location, 'Last-Modified': changed } = headers;
  const isOutcome = resource?.resourceType === 'OperationOutcome';
  return {
    ...(resource && !isOutcome ? { resource } : {}),
    response: {
      status: `${status} ${statusText[status] ?? ''}`.trim(),
      ...(location ? { location: location.replace(`${baseUrl}/`, '') } : {}),
      ...(etag ? { etag } : {}),
      ...(changed ? { lastModified: new Date(changed).toISOString() } : {}),
      ...(isOutcome ? { outcome: resource } : {}),
    },
  };
}

const statusText: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  410: 'Gone',
  412: 'Precondition Failed',
};
