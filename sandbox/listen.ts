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
  readonly why: 'taken' | 'not-allowed' | 'no-such-address';

  constructor(port: number, why: PortRefused['why']) {
    super(`port ${port} is ${why}`);
    this.port = port;
    this.why = why;
  }
}

/** What "localhost" may mean to a browser. */
const loopback = ['127.0.0.1', '::1'];

/**
 * Takes a port before anything is built on it, because every address the sandbox hands out holds it; 0 is any free
 * one. No one outside this machine reaches it, unless a `host` to listen on is named.
 */
export async function listen(port: number, host?: string): Promise<Listening> {
  const servers: Server[] = [];
  const stop = async () => {
    await Promise.all(servers.map(stopped));
  };
  let own = port;
  for (const address of host === undefined ? loopback : [host]) {
    const server = createServer();
    const outcome = await started(server, own, address);
    if (outcome === 'no-such-address' && servers.length > 0) continue; // a machine without IPv6
    if (outcome !== 'started') {
      await stop();
      if (outcome === 'taken' && port === 0) return listen(port, host); // free on one address is not on the other
      throw new PortRefused(port, outcome);
    }
    servers.push(server);
    own = addressOf(server).port;
  }
  return {
    port: own,
    answerWith: (listener) => {
      for (const server of servers) server.on('request', listener);
    },
    stop,
  };
}

type Outcome = 'started' | PortRefused['why'];

const outcomes: Readonly<Record<string, Outcome>> = {
  EADDRINUSE: 'taken',
  EACCES: 'not-allowed',
  EADDRNOTAVAIL: 'no-such-address',
  EAFNOSUPPORT: 'no-such-address',
};

function started(server: Server, port: number, host: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const outcome = 'code' in error ? outcomes[String(error.code)] : undefined;
      if (outcome === undefined) reject(error);
      else resolve(outcome);
    });
    server.listen(port, host, () => resolve('started'));
  });
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}
