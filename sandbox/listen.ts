import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that has its port, and answers as soon as it is told how. */
export type Listening = {
  readonly port: number;
  readonly answerWith: (listener: RequestListener) => void;
  readonly stop: () => Promise<void>;
};

/** The port that was asked for is not to be had. */
export class PortRefused extends Error {
  override readonly name = 'PortRefused';
  readonly port: number;
  readonly why: 'taken' | 'not-allowed';

  constructor(port: number, why: 'taken' | 'not-allowed') {
    super(`port ${port} is ${why}`);
    this.port = port;
    this.why = why;
  }
}

/** Takes a port before anything is built on it, because every address the sandbox hands out holds it; 0 is any free one. */
export async function listen(port: number): Promise<Listening> {
  const server = createServer();
  await started(server, port);
  return {
    port: addressOf(server).port,
    answerWith: (listener) => void server.on('request', listener),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function started(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? error.code : undefined;
      if (code === 'EADDRINUSE') reject(new PortRefused(port, 'taken'));
      else if (code === 'EACCES') reject(new PortRefused(port, 'not-allowed'));
      else reject(error);
    });
    server.listen(port, () => resolve());
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}
