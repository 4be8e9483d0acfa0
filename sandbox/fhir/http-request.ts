import type { Context } from 'hono';
import type { Grant } from '../grant.ts';
import { type FhirRequest, readPreference } from './exchange.ts';
import { refusal } from './refusal.ts';

/** What follows the FHIR base in the address, in parts. */
export function pathBelow(baseUrl: string, c: Context): readonly string[] {
  const base = new URL(baseUrl).pathname;
  const { pathname } = new URL(c.req.url);
  const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return below.split('/').filter(Boolean).map(decoded);
}

/** An HTTP request as a FHIR request; refused when it is in no form this server reads. */
export async function readHttpRequest(
  c: Context,
  path: readonly string[],
  grant: Grant,
): Promise<FhirRequest> {
  const { method } = c.req;
  const isFormSearch = method === 'POST' && path.at(-1) === '_search';
  const query = new URL(c.req.url).searchParams;
  checkAccept(c.req.header('accept'), query.get('_format'));
  return {
    method: method === 'HEAD' ? 'GET' : method,
    path,
    query: isFormSearch ? new URLSearchParams([...query, ...(await readForm(c))]) : query,
    ifMatch: c.req.header('if-match'),
    ifNoneExist: c.req.header('if-none-exist'),
    prefer: readPreference(c.req.header('prefer')),
    body: !isFormSearch && (method === 'POST' || method === 'PUT') ? await readJsonBody(c) : undefined,
    grant,
  };
}

function checkAccept(accept: string | undefined, format: string | null): void {
  if (accept === undefined ? false : !/json|\*\/\*|application\/\*/.test(accept)) {
    throw refusal(406, 'not-supported', `This server speaks JSON only, not '${accept}'`);
  }
  if (format !== null && !/json/.test(format)) {
    throw refusal(406, 'not-supported', `This server speaks JSON only, not '${format}'`);
  }
}

async function readForm(c: Context): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? '';
  const text = await c.req.text();
  if (text === '' || type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(text);
  throw refusal(415, 'not-supported', 'A search by POST is sent as application/x-www-form-urlencoded');
}

async function readJsonBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text === '') return undefined;

  const type = c.req.header('content-type') ?? '';
  if (!/^application\/(fhir\+)?json\b/.test(type)) {
    throw refusal(415, 'not-supported', `The body is sent as application/fhir+json, not '${type}'`);
  }
  try {
    const body: unknown = JSON.parse(text);
    return body;
  } catch {
    throw refusal(400, 'structure', 'The body is not JSON');
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusal(400, 'invalid', `'${part}' is no part of an address`);
  }
}
