import type { Clock } from '../clock';
import type { Exchange } from '../exchange';
import type { AppCatalogue } from '../runtime/appCatalogue';
import type { ComponentManifest } from '../runtime/componentManifest';
import { onOrigin } from '../runtime/componentManifest';
import { frameworkFolder } from '../runtime/frameworkManifests';
import type { BuiltAssets } from '../runtime/hostAssets';
import { assetFolder } from '../runtime/hostAssets';
import { applicationId, applicationManifest, standInManifests } from '../runtime/hostManifests';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { cookiesOf } from './cookies';
import { pageContextInfo } from './pageContextInfo';
import type { PreloadedData } from './pageData';
import { pageDocument } from './pageDocument';
import type { PageStore } from './pageStore';
import type { SeedPage } from './seedPages';
import { seedPages } from './seedPages';
import type { SiteFacts } from './siteFacts';
import { isThemeName, themeCookie } from './themes';
import { toolboxOf } from './toolbox';

interface PageViewParts {
  readonly assets: BuiltAssets;
  readonly catalogue: AppCatalogue;
  readonly clock: Clock;
  readonly framework: readonly ComponentManifest[];
  readonly locale: string;
  readonly site: SiteFacts;
  readonly store: PageStore;
}

export interface PageView {
  hasPage(path: string): boolean;
  send(exchange: Exchange, path: string): true;
}

/** Puts a page together for whoever asks: its document, and in it everything that the runtime starts from. */
export function createPageView({ assets, catalogue, clock, framework, locale, site, store }: PageViewParts): PageView {
  const pagesFolder = `${site.path}/SitePages`;
  const fixed = [applicationManifest(assets, framework), ...standInManifests(assets), ...framework];
  const address = (name: string): string => assetFolder + assets.file(name);
  const scripts = { boot: address('boot'), assembly: `${frameworkFolder}sp-application-base/dist/sp-default-assembly_en-us.js`, start: address('start') };
  const seedAt = (path: string, seeds: readonly SeedPage[]): SeedPage | undefined => seeds.find(({ file }) => `${pagesFolder}/${file}` === path);

  return {
    hasPage: (path) => seedAt(path, seedPages([], pagesFolder)) !== undefined,
    send: (exchange, path) => {
      const { person, response, request } = exchange;
      const origin = originOf(exchange);
      const deployed = catalogue.components(origin);
      const pages = seedPages(deployed, pagesFolder);
      const now = clock.now();
      const theme = cookiesOf(request).get(themeCookie);
      const preloaded: PreloadedData = {
        clientSideApplicationId: applicationId,
        buildNumber: 'local',
        spPageContextInfo: pageContextInfo({ site, person, origin, path, locale, now }),
        manifests: [...fixed.map((manifest) => onOrigin(manifest, origin)), ...deployed],
        customActions: [],
        item: { ID: 1, UniqueId: '55555555-5555-4555-8555-555555555555', PageLayoutType: 'Article', PromotedState: 0 },
        host: {
          path,
          page: store.read(path) ?? seedAt(path, pages)?.page ?? { title: '', sections: [] },
          locale,
          theme: isThemeName(theme) ? theme : 'light',
          mayEdit: site.mayEditPages(person),
          clockOffset: now.getTime() - Date.now(),
          toolbox: toolboxOf(deployed, locale),
        },
      };
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      });
      const document = pageDocument({
        preloaded, person, pages, now, scripts, siteTitle: site.title, sitePath: site.path, isDemonstration: site.isDemonstration,
        styleSheet: address('page'),
      });
      response.end(request.method === 'HEAD' ? undefined : document);
      return true;
    },
  };
}

/** As the browser sees it: the host may be asked for by a name or a port that it does not know itself. */
function originOf({ request, url }: Exchange): string {
  const { host } = request.headers;
  return host ? `http://${host}` : url.origin;
}
