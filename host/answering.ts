import { ServerResponse, type IncomingMessage } from 'node:http';
import { cutConnection, faultReply, pause, type Faults } from './control/faults';
import type { RequestLog } from './control/requestLog';
import type { Exchange, Handler } from './exchange';
import { addressOf, bodyOf, personOf, TurnedAway } from './incoming';
import type { Person } from './people';
import type { Database } from './store/database';

export interface AnsweringOptions {
  /** Asked in turn; the first that answers has answered. */
  readonly handlers: readonly Handler[];
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly database: Database;
  /** Whom requests run as that name nobody. */
  readonly as: string;
  /** The largest body taken, in bytes. */
  readonly bodyLimit: number;
  port(): number;
}

/**
 * How a host answers any request: who asks, what goes wrong on purpose, which part of the host it is for, and the log.
 */
export function createAnswering(
  options: AnsweringOptions,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { handlers, faults, log, database, as, bodyLimit } = options;

  const handle = async (exchange: Exchange, path: string): Promise<void> => {
    const { request, response } = exchange;
    const isControl = exchange.url.pathname.startsWith('/_host/');
    const header = request.headers['x-http-method'];
    const fault = isControl
      ? undefined
      : faults.take([request.method ?? 'GET', ...(typeof header === 'string' ? [header] : [])], path);
    await pause(fault);
    if (fault?.cut === 'before') throw cutConnection(request);
    const broken = faultReply(fault);
    if (broken) {
      response.writeHead(broken.status, broken.headers).end(broken.body);
      return;
    }
    // What is cut off after the work was done answers to nobody.
    const answered: Exchange =
      fault?.cut === 'after' ? { ...exchange, response: new ServerResponse(request) } : exchange;
    for (const handler of handlers) {
      if (await handler(answered)) {
        if (fault?.cut === 'after') throw cutConnection(request);
        return;
      }
    }
    plain(response, 404, `Nothing is served at ${exchange.url.pathname}.`);
  };

  return async (request, response) => {
    const began = performance.now();
    const at = new Date().toISOString();
    let path = request.url ?? '';
    let person: Person | undefined;
    try {
      const url = addressOf(request, options.port());
      path = decodeURIComponent(url.pathname + url.search.replace(/\+/g, ' '));
      person = personOf(request, as, database);
      let body: Promise<Buffer> | undefined;
      await handle({ request, response, url, person, body: () => (body ??= bodyOf(request, bodyLimit)) }, path);
    } catch (error) {
      refuse(response, error);
    }
    if (path.startsWith('/_host/')) return;
    const { method = 'GET' } = request;
    log.add(request, {
      at,
      method,
      path,
      person: person?.persona ?? '',
      status: request.socket.destroyed ? 0 : response.statusCode,
      ms: Math.round((performance.now() - began) * 10) / 10,
    });
  };
}

function refuse(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
  } else if (error instanceof TurnedAway) {
    // The rest of a body that is not wanted is not read either.
    response.setHeader('Connection', 'close');
    plain(response, error.status, error.message);
  } else if (!(error instanceof Error && error.name === 'ConnectionCut')) {
    plain(response, 500, `The host failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function plain(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(message);
}
