import type { Exchange } from '../exchange';
import { isPageModel } from './pageModel';
import type { PageStore } from './pageStore';
import type { SiteFacts } from './siteFacts';

interface Saving {
  readonly site: SiteFacts;
  readonly store: PageStore;
  isPage(path: string): boolean;
}

/** Keeps a page that its editor has republished. */
export async function receivePage(exchange: Exchange, { site, store, isPage }: Saving): Promise<boolean> {
  const path = exchange.url.searchParams.get('path') ?? '';
  if (!site.mayEditPages(exchange.person) || isFromElsewhere(exchange)) {
    return reply(exchange, 403);
  }
  if (!isPage(path)) {
    return reply(exchange, 404);
  }
  const page = parse(await exchange.body());
  if (!isPageModel(page)) {
    return reply(exchange, 400);
  }
  store.save(path, page);
  return reply(exchange, 204);
}

/** Another site's page, open in the same browser, can send here too; it cannot send JSON without being asked first. */
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

function reply({ response }: Exchange, status: number): true {
  response.writeHead(status).end();
  return true;
}
