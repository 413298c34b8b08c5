import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../clock';
import type { Exchange, Handler } from '../exchange';
import { createAppCatalogue } from '../runtime/appCatalogue';
import { readFrameworkManifests } from '../runtime/frameworkManifests';
import { prepareAssets } from '../runtime/hostAssets';
import { createGallery } from './gallery';
import { createPageStart } from './pageStart';
import { createPageView } from './pageView';
import { createPageStore } from './pageStore';
import { createRuntimeFiles } from './runtimeFiles';
import { receivePage } from './savePage';
import { homePage } from './seedPages';
import type { SiteFacts } from './siteFacts';
import { createTeamsView } from './teams/teamsView';

export interface PagesOptions {
  /** The paths of the `.sppkg` files to deploy. */
  readonly packages: readonly string[];
  /** Saved pages go into a table of their own here, called `pages`. */
  readonly database: DatabaseSync;
  readonly clock: Clock;
  /** The folder for the host's built browser files, such as `temp/host`. */
  readonly cache: string;
  readonly site: SiteFacts;
  /** The tenant's root site, where personal tabs in Teams run. */
  readonly rootSite: SiteFacts;
  /** The language of the page; left out: `en-GB`. */
  readonly locale?: string;
}

/** Where a page is saved, or made: `POST /_host/pages?path=/sites/…/SitePages/….aspx`, with the page as JSON. */
const savePath = '/_host/pages';

/**
 * The pages of the local SharePoint: their documents, the runtime that they load, and the packages that are deployed on
 * them. Answers nothing else, and leaves `/_api` to the REST side.
 */
export async function createPages({
  packages,
  database,
  clock,
  cache,
  site,
  rootSite,
  locale = 'en-GB',
}: PagesOptions): Promise<Handler> {
  const catalogue = createAppCatalogue(packages);
  const assets = await prepareAssets(cache);
  const store = createPageStore(database);
  const runtimeFiles = createRuntimeFiles(assets, catalogue);
  const start = createPageStart({ assets, catalogue, framework: readFrameworkManifests(), locale });
  const view = createPageView({ start, clock, site, store });
  const teams = createTeamsView({ start, clock, site, rootSite });
  const gallery = createGallery({ start, site });
  const pagesFolder = `${site.path}/SitePages`;
  const waysHome = new Set(['/', site.path, `${site.path}/`, pagesFolder, `${pagesFolder}/`]);

  return async (exchange) => {
    const path = pathOf(exchange);
    if (path === savePath && exchange.request.method === 'POST') {
      return receivePage(exchange, { site, store, mayBePage: view.mayBePage });
    }
    if (path === undefined || (exchange.request.method !== 'GET' && exchange.request.method !== 'HEAD')) {
      return undefined;
    }
    if (waysHome.has(path)) {
      return { status: 302, headers: { location: `${pagesFolder}/${homePage}${exchange.url.search}` } };
    }
    if (view.hasPage(path)) {
      return view.send(exchange, path);
    }
    return gallery(exchange, path) ?? teams(exchange, path) ?? runtimeFiles(exchange, path);
  };
}

/** The decoded path; undefined if it is not validly encoded. */
function pathOf({ url }: Exchange): string | undefined {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
}
