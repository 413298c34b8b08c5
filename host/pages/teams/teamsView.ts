import type { Clock } from '../../clock';
import type { Exchange, Reply } from '../../exchange';
import type { PageModel } from '../pageModel';
import type { PageStart } from '../pageStart';
import { seedPages } from '../seedPages';
import type { SiteFacts } from '../siteFacts';
import { missing } from '../staticFiles';
import { teamsParts, type TeamsPart } from './choices';
import { frameDocument } from './frameDocument';
import { hostedDocument } from './hostedDocument';
import { contentAddress, framePath, hostedPage, layouts, logonPage, readTab } from './tab';

interface TeamsViewParts {
  readonly start: PageStart;
  readonly clock: Clock;
  /** The site with the lists: a channel tab's team is its. */
  readonly site: SiteFacts;
  /** Where personal tabs run. */
  readonly rootSite: SiteFacts;
}

/** Answers what is for the frame, and for the pages inside it, and nothing else. */
export function createTeamsView(view: TeamsViewParts): (exchange: Exchange, path: string) => Reply | undefined {
  return (exchange, path) => {
    if (path === framePath) return sendFrame(view, exchange);
    if (siteOf(view, path, logonPage)) return logOn(view, exchange);
    const standing = siteOf(view, path, hostedPage);
    return standing ? sendHosted(view, exchange, path, standing) : undefined;
  };
}

/** The site that has one of its layouts pages at this path. */
function siteOf({ site, rootSite }: TeamsViewParts, path: string, page: string): SiteFacts | undefined {
  return [site, rootSite].find((each) => path.toLowerCase() === `${each.path}${layouts}${page}`.toLowerCase());
}

function sendFrame({ start, clock, site, rootSite }: TeamsViewParts, exchange: Exchange): Reply {
  const parts = teamsParts(start.deployed(exchange), start.locale);
  const tab = readTab(exchange.url.searchParams);
  const shown = parts.find(({ name }) => name === tab.webPart) ?? parts[0];
  if (!shown) return missing;
  const standing = tab.kind === 'personal' ? rootSite : site;
  return start.send(
    exchange,
    frameDocument({
      tab: { ...tab, webPart: shown.name },
      shown,
      parts,
      locale: start.locale,
      person: exchange.person,
      now: clock.now(),
      isDemonstration: site.isDemonstration,
      teamName: site.title,
      sitePath: site.path,
      content: contentAddress(standing.path, shown.componentId, tab, start.locale),
      styleSheet: start.asset('teams'),
      script: start.asset('teamsFrame'),
      bare: start.bare(exchange),
    }),
  );
}

/**
 * SharePoint's page asks Teams for a token and signs the person in with it; here they are signed in already, so all
 * that is left is to go on. It goes nowhere else than to the page that shows a web part.
 */
function logOn(view: TeamsViewParts, exchange: Exchange): Reply {
  const { origin, searchParams } = exchange.url;
  const dest = searchParams.get('dest') ?? '';
  const page = URL.canParse(dest, origin) ? new URL(dest, origin) : undefined;
  if (page?.origin !== origin || !siteOf(view, page.pathname, hostedPage)) return missing;
  return { status: 302, headers: { location: page.pathname + page.search, 'cache-control': 'no-store' } };
}

function sendHosted(view: TeamsViewParts, exchange: Exchange, path: string, standing: SiteFacts): Reply {
  const { start, clock } = view;
  const query = exchange.url.searchParams;
  const part = teamsParts(start.deployed(exchange), start.locale).find(
    ({ componentId }) => componentId === query.get('componentId'),
  );
  if (!part) return missing;
  const preloaded = start.preloaded(exchange, clock.now(), {
    site: standing,
    path,
    page: pageOf(view, exchange, part, query.has('personal')),
    mayEdit: false,
    toolbox: [],
    teams: { answers: !query.has('silent') },
  });
  return start.send(exchange, hostedDocument({ preloaded, scripts: start.scripts, styleSheet: start.asset('teams') }));
}

/**
 * A channel tab has what its owner set when it was added: here what the site's own page with this web part has. A
 * personal tab has nothing.
 */
function pageOf(
  { start, site }: TeamsViewParts,
  exchange: Exchange,
  { title, componentId }: TeamsPart,
  personal: boolean,
): PageModel {
  const zones = seedPages(start.deployed(exchange), `${site.path}/SitePages`).flatMap(({ page }) =>
    page.sections.flatMap(({ columns }) => columns.flat()),
  );
  const set = zones.flatMap((zone) =>
    zone.kind === 'webPart' && zone.componentId === componentId && zone.properties ? [zone.properties] : [],
  )[0];
  const id = `c0000000-0000-4000-8000-${(personal ? '1' : '2') + componentId.slice(-11)}`;
  return {
    title,
    sections: [
      { layout: 'one', columns: [[{ kind: 'webPart', id, componentId, ...(!personal && { properties: set }) }]] },
    ],
  };
}
