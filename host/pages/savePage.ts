import type { Exchange, Reply } from '../exchange';
import { isPageModel } from './pageModel';
import type { PageStore } from './pageStore';
import type { SiteFacts } from './siteFacts';

interface Saving {
  readonly site: SiteFacts;
  readonly store: PageStore;
  /** Whether a page stands, or could stand, at a path. */
  mayBePage(path: string): boolean;
}

/** Keeps a page that its editor has republished, or made. */
export async function receivePage(exchange: Exchange, { site, store, mayBePage }: Saving): Promise<Reply> {
  const path = exchange.url.searchParams.get('path') ?? '';
  if (!site.mayEditPages(exchange.person) || isFromElsewhere(exchange)) {
    return reply(403);
  }
  if (!mayBePage(path)) {
    return reply(404);
  }
  const page = parse(await exchange.body());
  if (!isPageModel(page)) {
    return reply(400);
  }
  store.save(path, page);
  return reply(204);
}

/** A foreign page in the same browser can send here too, but it cannot send JSON without a preflight request. */
function isFromElsewhere({ request }: Exchange): boolean {
  return !request.headers['content-type']?.startsWith('application/json');
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function reply(status: number): Reply {
  return { status, headers: {} };
}
