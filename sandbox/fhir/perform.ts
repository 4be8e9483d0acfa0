import type { FhirCore } from './core.ts';
import { isServedType } from './definitions.ts';
import type { FhirAnswer, FhirRequest } from './exchange.ts';
import { read } from './read.ts';
import { issue, Refusal, refusal } from './refusal.ts';
import { createFinder } from './search/find.ts';
import { search } from './search/search.ts';
import { answerTo } from './write/answer.ts';
import { answerBundle } from './write/bundle-answer.ts';
import { commit } from './write/commit.ts';
import { type PlannedWrite, planCreate, planUpdate, type WriteCircumstances } from './write/plan.ts';
import { createWriteLock } from './write/write-lock.ts';

/** Carries out one request. */
type Perform = (request: FhirRequest) => Promise<FhirAnswer>;

/** Makes the one function that answers every FHIR request, whether it came by HTTP or in a Bundle. */
export function createPerform(core: FhirCore): Perform {
  const lock = createWriteLock();
  const find = createFinder(core);

  const write = (request: FhirRequest, plan: (circumstances: WriteCircumstances) => PlannedWrite) =>
    lock(async () => {
      const planned = plan({ grant: request.grant, exists: (reference) => existsNow(core, reference) });
      return answerTo(core, await commit(core.repository, planned), request.prefer);
    });

  return async (request) => {
    const { method, path, query, grant, body, ifMatch, ifNoneExist } = request;
    const [resourceType, id, part] = path;
    if (resourceType === undefined) {
      if (method !== 'POST') throw notAllowed(method, 'POST');
      return answerBundle(core, lock, request);
    }
    if (!isServedType(resourceType))
      throw refusal(404, 'not-supported', `This server has no '${path.join('/')}'`);

    if (id === undefined && method === 'POST') {
      const given = { id: core.repository.generateId(), ifNoneExist };
      return write(request, (circumstances) => planCreate(core, circumstances, resourceType, body, given));
    }
    if (isSearch(method, path))
      return { status: 200, headers: {}, resource: search(core, find, grant, resourceType, query) };
    if (id === undefined) throw notAllowed(method, 'GET, POST');

    if (part === undefined && method === 'GET') return read(core, request, resourceType, id);
    if (part === undefined && method === 'PUT') {
      return write(request, (circumstances) =>
        planUpdate(core, circumstances, resourceType, id, body, ifMatch),
      );
    }
    if (part === undefined) throw notAllowed(method, 'GET, PUT');
    throw refusal(404, 'not-supported', `This server has no '${path.join('/')}'`);
  };
}

function isSearch(method: string, path: readonly string[]): boolean {
  if (path.length === 1) return method === 'GET';
  return path.length === 2 && path[1] === '_search' && (method === 'GET' || method === 'POST');
}

function existsNow({ repository }: FhirCore, reference: string): boolean {
  const [resourceType = '', id = ''] = reference.split('/');
  return repository.index.find(resourceType, id) !== undefined;
}

function notAllowed(method: string, allow: string): Refusal {
  return new Refusal(405, [issue('not-supported', `${method} is not possible here`)], { Allow: allow });
}
