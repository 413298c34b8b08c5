import type { Exchange, Reply } from '../exchange';
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
import type { PageData, PreloadedData } from './pageData';
import type { SiteFacts } from './siteFacts';
import type { ThemeName } from './themes';
import { isThemeName, themeCookie } from './themes';

export interface PageStartParts {
  readonly assets: BuiltAssets;
  readonly catalogue: AppCatalogue;
  readonly framework: readonly ComponentManifest[];
  readonly locale: string;
}

/** The data of one page; the rest is the same for every page. */
interface PageOwn extends Pick<PageData, 'path' | 'page' | 'mayEdit' | 'toolbox' | 'teams'> {
  readonly site: SiteFacts;
}

/** The addresses of what a document loads, in the order that it runs. */
export interface PageScripts {
  readonly boot: string;
  readonly assembly: string;
  readonly start: string;
}

/** What every page that runs on Microsoft's runtime starts from, whether it stands in a site or in a frame of Teams. */
export interface PageStart {
  readonly locale: string;
  readonly scripts: PageScripts;
  /** The address of one of the host's built browser files. */
  asset(name: string): string;
  /** Whether the page is asked for without the host's own bar, as the gallery does. */
  bare(exchange: Exchange): boolean;
  deployed(exchange: Exchange): readonly ComponentManifest[];
  /** The theme that the address asks for, or the browser remembers. */
  theme(exchange: Exchange): ThemeName;
  preloaded(exchange: Exchange, now: Date, own: PageOwn): PreloadedData;
  send(exchange: Exchange, document: string): Reply;
}

export function createPageStart({ assets, catalogue, framework, locale }: PageStartParts): PageStart {
  const fixed = [applicationManifest(assets, framework), ...standInManifests(assets), ...framework];
  const asset = (name: string): string => assetFolder + assets.file(name);
  const deployed = (exchange: Exchange): readonly ComponentManifest[] => catalogue.components(originOf(exchange));
  const theme = ({ request, url }: Exchange): ThemeName => {
    const asked = url.searchParams.get(themeCookie);
    const remembered = cookiesOf(request).get(themeCookie);
    return [asked ?? undefined, remembered].find(isThemeName) ?? 'light';
  };

  return {
    locale,
    scripts: {
      boot: asset('boot'),
      assembly: `${frameworkFolder}sp-application-base/dist/sp-default-assembly_en-us.js`,
      start: asset('start'),
    },
    asset,
    bare: ({ url }) => url.searchParams.has('host-bare'),
    deployed,
    theme,
    preloaded: (exchange, now, { site, path, ...own }) => {
      const origin = originOf(exchange);
      return {
        clientSideApplicationId: applicationId,
        buildNumber: 'local',
        spPageContextInfo: pageContextInfo({ site, person: exchange.person, origin, path, locale, now }),
        manifests: [...fixed.map((manifest) => onOrigin(manifest, origin)), ...deployed(exchange)],
        customActions: [],
        item: { ID: 1, UniqueId: '55555555-5555-4555-8555-555555555555', PageLayoutType: 'Article', PromotedState: 0 },
        host: {
          ...own,
          path,
          locale,
          theme: own.teams ? 'light' : theme(exchange),
          clockOffset: now.getTime() - Date.now(),
        },
      };
    },
    send: ({ request }, document) => ({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': contentSecurityPolicy,
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
      },
      body: request.method === 'HEAD' ? undefined : document,
    }),
  };
}

/** The origin as the browser sees it: it may use a name or a port that the host does not know. */
function originOf({ request, url }: Exchange): string {
  const { host } = request.headers;
  return host ? `http://${host}` : url.origin;
}
