import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectionCut, type HostRequest } from './exchange';
import { CannotStart, createHost, type Host, type HostOptions } from './host';

export type { Host, HostOptions };

export interface ServerOptions extends HostOptions {
  /** 0, or left out: any free port. */
  readonly port?: number;
  /** How many seconds a request may take to arrive; Node then answers 408. Half a minute if left out. */
  readonly requestSeconds?: number;
}

/**
 * Starts a local SharePoint on the loopback address.
 *
 * @throws CannotStart for a port in use, a package that is missing, or a persona nobody has; DataFileUnusable.
 */
export async function startHost({ port: wanted = 0, requestSeconds = 30, ...options }: ServerOptions): Promise<Host> {
  let started: (host: Promise<Host>) => void;
  // Requests before the host is ready wait for it.
  const ready = new Promise<Host>((resolve) => (started = resolve));
  const requestTimeout = requestSeconds * 1000;
  const limits = { requestTimeout, headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 10 };
  const server = createServer(limits, (request, response) => {
    ready.then(
      (host) => reply(host, request, response),
      () => response.destroy(),
    );
  });
  const port = await listen(server, wanted);
  const stopListening = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  started!(createHost(options, port));
  try {
    const host = await ready;
    return { ...host, close: () => stopListening().then(host.close) };
  } catch (error) {
    await stopListening();
    throw error;
  }
}

async function reply(host: Host, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await host.answer(receivedFrom(request));
    if (!response.destroyed) response.writeHead(status, headers).end(body);
  } catch (error) {
    response.destroy();
    if (!(error instanceof ConnectionCut)) throw error;
  }
}

function receivedFrom(request: IncomingMessage): HostRequest {
  const { method = 'GET', url = '', headers } = request;
  return {
    method,
    url,
    headers,
    chunks: request as AsyncIterable<Uint8Array>,
    left: () => request.socket.destroyed,
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotStart(`Port ${port} is in use. Stop what uses it, or choose another with --port.`)
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
