import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, beforeEach } from 'vitest';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import { fhirClient, type Launched } from './fhir-client.ts';

/** How a HIS answers one request. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A HIS of which each test says how it answers. */
export type AnsweringHis = {
  url: string;
  answer: Answer;
  /** What reached it: method, address and authorization. */
  seen: string[];
  readonly transport: (launched?: Launched) => FhirTransport;
};

/** A HIS for the tests of a file, as new for each. */
export function answeringHis(): AnsweringHis {
  const his: AnsweringHis = {
    url: '',
    answer: () => {},
    seen: [],
    transport: (launched = {}) =>
      fhirTransport(fhirClient(`${his.url}/fhir/`, 'token-1', { tokenUri: `${his.url}/token`, ...launched })),
  };
  let stop: () => Promise<void>;
  beforeEach(async () => {
    his.seen = [];
    his.answer = json(200, { resourceType: 'Patient', id: '1' });
    const started = await startHis((request, response) => {
      his.seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
      his.answer(request, response);
    });
    his.url = started.url;
    stop = started.stop;
  });
  afterEach(() => stop());
  return his;
}

/** A read of one resource. */
export const read = (path = 'Patient/1') => ({ method: 'GET', path }) as const;

/** A write of one resource. */
export const write = { method: 'POST', path: 'Task', body: { resourceType: 'Task' } } as const;

/** Answers with FHIR. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return text(status, 'application/fhir+json', JSON.stringify(body), headers);
}

/** Answers with anything. */
export function text(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}

async function startHis(listener: Answer) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://localhost:${address.port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
