import type { Person } from '../people';
import { tenantId } from './tenant';
import type { SiteFacts } from './siteFacts';

export interface PageRequest {
  readonly site: SiteFacts;
  readonly person: Person;
  readonly origin: string;
  /** The server-relative address of the page. */
  readonly path: string;
  readonly locale: string;
  readonly now: Date;
}

/** English (United Kingdom). */
const language = 2057;

const killSwitches = {
  /** Fetches no Azure AD tokens in the background. */
  '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true,
  /** The property pane draws itself, instead of asking a content panel that npm does not have. */
  'a3f45048-0db5-4b7c-9a9a-e3183d216c4d': true,
};

/**
 * `_spPageContextInfo`: what SharePoint tells a page about its place and its reader. The runtime reads these names; it
 * starts without an error only if those that look needless here are set too.
 */
export function pageContextInfo(request: PageRequest): Info {
  return {
    ...webInfo(request),
    ...siteInfo(request),
    ...pageInfo(request),
    ...userInfo(request),
    ...languageInfo(request),
    ...sessionInfo(request),
    ...directoryInfo(request),
    ...tenantInfo(request),
  };
}

type Info = Readonly<Record<string, unknown>>;

function webInfo({ site, person, origin, locale }: PageRequest): Info {
  return {
    webAbsoluteUrl: origin + site.path,
    webServerRelativeUrl: site.path || '/',
    webId: site.webId,
    webTitle: site.title,
    webDescription: '',
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webLanguage: language,
    webLanguageName: locale,
    webLogoUrl: null,
    webPermMasks: site.permissions(person),
    webTimeZoneData: null,
    webFirstDayOfWeek: 1,
    webUIVersion: 15,
    isAppWeb: false,
  };
}

function siteInfo({ site, origin }: PageRequest): Info {
  return {
    siteAbsoluteUrl: origin + site.path,
    siteServerRelativeUrl: site.path || '/',
    siteId: site.siteId,
    siteClassification: '',
    siteClientTag: '0$$16.0.0.0',
    siteColor: '#005eb8',
  };
}

/** The page, and the library it is in. */
function pageInfo({ site, person, path }: PageRequest): Info {
  return {
    listId: `{${site.pagesListId}}`,
    listUrl: `${site.path}/SitePages`,
    listTitle: 'Site Pages',
    listBaseTemplate: 119,
    listPermsMask: site.permissions(person),
    pageItemId: 1,
    serverRequestPath: path,
    layoutsUrl: '_layouts/15',
    cdnPrefix: '',
    isWebWelcomePage: path.endsWith('/Home.aspx'),
    sitePagesEnabled: true,
  };
}

function userInfo({ site, person }: PageRequest): Info {
  return {
    userDisplayName: person.name,
    userEmail: person.email,
    userLoginName: `i:0#.f|membership|${person.email}`,
    userPrincipalName: person.email,
    userId: site.userId(person),
    systemUserKey: `i:0h.f|membership|${person.email}`,
    isSiteAdmin: site.isSiteAdmin(person),
    hasManageWebPermissions: site.isSiteAdmin(person),
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    userTimeZoneData: null,
    userFirstDayOfWeek: null,
  };
}

function languageInfo({ locale }: PageRequest): Info {
  return {
    currentCultureName: locale,
    currentUICultureName: locale,
    currentLanguage: language,
    currentCultureLCID: language,
  };
}

function sessionInfo({ site, person, now }: PageRequest): Info {
  const digest = site.issueDigest(person);
  return {
    isNoScriptEnabled: true,
    CorrelationId: '44444444-4444-4444-8444-444444444444',
    formDigestValue: digest.value,
    formDigestTimeoutSeconds: digest.timeoutSeconds,
    serverTime: now.toISOString(),
  };
}

function directoryInfo({ person }: PageRequest): Info {
  return {
    // The runtime makes `pageContext.aadInfo` of these three, or leaves it out (`_createPageContextData` in
    // sp-page-context 1.23).
    aadInstanceUrl: 'https://login.microsoftonline.com',
    aadTenantId: tenantId,
    aadUserId: person.objectId,
    aadSessionId: null,
    msGraphEndpointUrl: 'graph.microsoft.com',
  };
}

function tenantInfo({ origin }: PageRequest): Info {
  return {
    groupId: '',
    tenantDisplayName: 'NHS England',
    env: 'prod',
    cloudType: 'prod',
    farmLabel: 'local',
    isSPO: true,
    fullPage3PAppEnabled: false,
    ExpFeatures: [],
    ECSClientFeatures: [],
    experimentData: null,
    featureInfo: {},
    killSwitches,
    themeCacheToken: '',
    socialBarEnabled: false,
    oneDsCollectorUrl: `${origin}/_host/telemetry`, // never called: the page switches telemetry off
  };
}
