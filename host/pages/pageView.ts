import type { Clock } from '../clock';
import type { Exchange, Reply } from '../exchange';
import { pageDocument } from './pageDocument';
import type { PageStart } from './pageStart';
import type { PageStore } from './pageStore';
import type { SeedPage } from './seedPages';
import { seedPages } from './seedPages';
import type { SiteFacts } from './siteFacts';
import { teamsChoices } from './teams/choices';
import { toolboxOf } from './toolbox';

interface PageViewParts {
  readonly start: PageStart;
  readonly clock: Clock;
  readonly site: SiteFacts;
  readonly store: PageStore;
}

export interface PageView {
  hasPage(path: string): boolean;
  /** Whether a page could be saved there: below the site's pages, under a plain name. */
  mayBePage(path: string): boolean;
  send(exchange: Exchange, path: string): Reply;
}

/** Composes a page for a person: its document, with everything that the runtime starts from. */
export function createPageView({ start, clock, site, store }: PageViewParts): PageView {
  const pagesFolder = `${site.path}/SitePages`;
  const seedAt = (path: string, seeds: readonly SeedPage[]): SeedPage | undefined =>
    seeds.find(({ file }) => `${pagesFolder}/${file}` === path);

  return {
    hasPage: (path) => seedAt(path, seedPages([], pagesFolder)) !== undefined || store.read(path) !== undefined,
    mayBePage: (path) =>
      path.startsWith(`${pagesFolder}/`) && /^[\w-]+\.aspx$/.test(path.slice(pagesFolder.length + 1)),
    send: (exchange, path) => {
      const { person } = exchange;
      const deployed = start.deployed(exchange);
      const pages = seedPages(deployed, pagesFolder);
      const now = clock.now();
      const preloaded = start.preloaded(exchange, now, {
        site,
        path,
        page: store.read(path) ?? seedAt(path, pages)?.page ?? { title: '', sections: [] },
        mayEdit: site.mayEditPages(person),
        toolbox: toolboxOf(deployed, start.locale),
      });
      return start.send(
        exchange,
        pageDocument({
          preloaded,
          person,
          pages,
          now,
          scripts: start.scripts,
          siteTitle: site.title,
          sitePath: site.path,
          isDemonstration: site.isDemonstration,
          styleSheet: start.asset('page'),
          bare: start.bare(exchange),
          inTeams: teamsChoices(deployed, start.locale),
        }),
      );
    },
  };
}
