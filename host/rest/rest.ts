import { STATUS_CODES } from 'node:http';
import { faultReply, pause, rewritten, type Faults } from '../control/faults';
import type { LoggedPart, RequestLog } from '../control/requestLog';
import { ConnectionCut, type Exchange, type Handler, type Reply } from '../exchange';
import { MalformedBatch, readBatch, writeBatch, type BatchPart, type PartReply } from './batch';
import type { Service } from './call';
import { BodyTooLarge } from '../incoming';
import { apiPath, execute, refusalOf, verbOf, type Asked } from './execute';
import { contentType, formatFor, writeError } from './format';
import { SharePointError } from './sharePointError';

export interface RestOptions {
  readonly service: Service;
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** The REST service of every web, `…/_api/…`. */
export function createRest(options: RestOptions): Handler {
  return async (exchange) => {
    if (apiPath(exchange.url) === undefined) return undefined;
    const { status, headers, body } = await answer(options, exchange).catch((error) => refused(exchange, error));
    return { status, headers: { ...headers, 'Cache-Control': 'private, max-age=0', DataServiceVersion: '3.0' }, body };
  };
}

/** @throws SharePointError, NotHere and others that are answered as refusals */
async function answer(options: RestOptions, exchange: Exchange): Promise<Reply> {
  const { service, log } = options;
  const { request, url, person } = exchange;
  const headers = request.headers as Asked['headers'];
  const resource = apiPath(url)?.toLowerCase();
  const body = (await exchange.body()).toString('utf8');
  const verb = verbOf(request.method, headers);
  // Parts of a batch need no digest of their own: the batch brings it.
  if (verb !== 'GET' && resource !== 'contextinfo') service.digests.check(person.email, headers['x-requestdigest']);
  const isBatch = resource === '$batch';
  if (isBatch && verb === 'POST') return runBatch(options, exchange, readBatch(headers['content-type'], body));
  service.database.takeRowsScanned();
  const reply = execute(service, {
    method: request.method,
    url,
    headers,
    body: isBatch ? undefined : body,
    email: person.email,
  });
  log.note(request, { rowsScanned: service.database.takeRowsScanned() });
  return reply;
}

/** Runs each part as SharePoint does: in order, separately, whether or not the one before succeeded. */
async function runBatch(
  { service, faults, log }: RestOptions,
  exchange: Exchange,
  parts: readonly BatchPart[],
): Promise<Reply> {
  const replies: PartReply[] = [];
  const logged: LoggedPart[] = [];
  // All addresses are read before anything is done.
  for (const asked of parts.map((part) => askedBy(exchange, part))) {
    const path = readable(asked.url);
    const fault = faults.take([asked.method], path, true);
    await pause(fault);
    if (fault?.cut === 'before') throw new ConnectionCut();
    if (fault?.done) execute(service, asked);
    const reply = faultReply(fault) ?? rewritten(fault, execute(service, asked), path);
    if (fault?.cut === 'after') throw new ConnectionCut();
    replies.push({ ...reply, statusText: STATUS_CODES[reply.status] ?? 'Unknown' });
    logged.push({
      method: asked.method,
      path,
      status: reply.status,
      rowsScanned: service.database.takeRowsScanned(),
    });
  }
  log.note(exchange.request, { parts: logged, rowsScanned: logged.reduce((sum, each) => sum + each.rowsScanned, 0) });
  const { type, body } = writeBatch(replies);
  return { status: 200, headers: { 'Content-Type': type }, body };
}

function refused({ request }: Exchange, error: unknown): Reply {
  const refusal =
    error instanceof MalformedBatch
      ? new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', error.message)
      : refusalOf(rethrown(error));
  const format = formatFor((request.headers as Asked['headers']).accept);
  return {
    status: refusal.status,
    headers: { 'Content-Type': contentType(format) },
    body: writeError(refusal, format),
  };
}

/** Rethrows what the server answers: a body over the limit, a cut connection. */
function rethrown(error: unknown): unknown {
  if (error instanceof BodyTooLarge || error instanceof ConnectionCut) throw error;
  return error;
}

/**
 * A part has a full address; only REST addresses of this server are answered.
 *
 * @throws MalformedBatch
 */
function askedBy({ url, person }: Exchange, part: BatchPart): Asked {
  const address = URL.canParse(part.url, url) ? new URL(part.url, url) : undefined;
  if (!address || address.origin !== url.origin || apiPath(address) === undefined || apiPath(address) === '$batch') {
    throw new MalformedBatch('a part is for another address than this server’s REST service');
  }
  return { method: part.method, url: address, headers: part.headers, body: part.body, email: person.email };
}

function readable(url: URL): string {
  try {
    return decodeURIComponent(`${url.pathname}${url.search.replace(/\+/g, ' ')}`);
  } catch {
    return url.pathname + url.search;
  }
}
