import type { Clock } from './clock';
import { faultReply, pause, rewritten, type Faults } from './control/faults';
import type { RequestLog } from './control/requestLog';

import { ConnectionCut, type Exchange, type Handler, type HostRequest, type Reply } from './exchange';
import { addressOf, bodyOf, personOf, TurnedAway } from './incoming';
import type { Person } from './people';
import type { Database } from './store/database';

export interface AnsweringOptions {
  /** Tried in turn until one answers. */
  readonly handlers: readonly Handler[];
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly clock: Clock;
  readonly database: Database;
  /** The person for requests that name nobody. */
  readonly as: string;
  /** The largest body accepted, in bytes. */
  readonly bodyLimit: number;
  readonly port: number;
}

/** @throws ConnectionCut if the connection ends without a reply. */
export type Answering = (request: HostRequest) => Promise<Reply>;

/**
 * How a host answers any request: finds out who asks, applies faults, finds the part of the host for it, and logs it.
 */
export function createAnswering(options: AnsweringOptions): Answering {
  const { handlers, faults, log, clock, database, as, bodyLimit } = options;

  const handle = async (exchange: Exchange, path: string): Promise<Reply> => {
    const { request } = exchange;
    const isControl = exchange.url.pathname.startsWith('/_host/');
    const header = request.headers['x-http-method'];
    const fault = isControl
      ? undefined
      : faults.take([request.method, ...(typeof header === 'string' ? [header] : [])], path);
    await pause(fault);
    if (fault?.cut === 'before') throw new ConnectionCut();
    if (fault?.done) await firstReply(handlers, exchange);
    const reply = faultReply(fault) ?? rewritten(fault, await firstReply(handlers, exchange), path);
    if (fault?.cut === 'after') throw new ConnectionCut();
    return reply;
  };

  return async (request) => {
    const began = performance.now();
    const at = new Date().toISOString();
    let path = request.url;
    let person: Person | undefined;
    let reply: Reply | undefined;
    try {
      const url = addressOf(request, options.port);
      path = decodeURIComponent(url.pathname + url.search.replace(/\+/g, ' '));
      person = personOf(request, as, database);
      let body: Promise<Buffer> | undefined;
      reply = await handle({ request, url, person, body: () => (body ??= bodyOf(request, bodyLimit)) }, path);
      return dated(reply, clock);
    } catch (error) {
      if (error instanceof ConnectionCut) throw error;
      reply = refusal(error);
      return dated(reply, clock);
    } finally {
      if (!path.startsWith('/_host/'))
        log.add(request, {
          at,
          method: request.method,
          path,
          person: person?.persona ?? '',
          status: request.left() ? 0 : (reply?.status ?? 0),
          ms: Math.round((performance.now() - began) * 10) / 10,
        });
    }
  };
}

/** Dates a reply by this host's clock; Node would use the machine's. */
function dated(reply: Reply, clock: Clock): Reply {
  return { ...reply, headers: { Date: clock.now().toUTCString(), ...reply.headers } };
}

async function firstReply(handlers: readonly Handler[], exchange: Exchange): Promise<Reply> {
  for (const handler of handlers) {
    const reply = await handler(exchange);
    if (reply) return reply;
  }
  return plain(404, `Nothing is served at ${exchange.url.pathname}.`);
}

function refusal(error: unknown): Reply {
  // The rest of a refused body is not read.
  if (error instanceof TurnedAway) return plain(error.status, error.message, { Connection: 'close' });
  return plain(500, `The host failed: ${error instanceof Error ? error.message : String(error)}`);
}

function plain(status: number, body: string, headers: Reply['headers'] = {}): Reply {
  return { status, headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
