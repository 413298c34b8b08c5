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
export function pageContextInfo({
  site,
  person,
  origin,
  path,
  locale,
  now,
}: PageRequest): Readonly<Record<string, unknown>> {
  const address = origin + site.path;
  const serverRelative = site.path || '/';
  const digest = site.issueDigest(person);
  const permissions = site.permissions(person);
  return {
    webAbsoluteUrl: address,
    webServerRelativeUrl: serverRelative,
    webId: site.webId,
    webTitle: site.title,
    webDescription: '',
    webTemplate: '68',
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webLanguage: language,
    webLanguageName: locale,
    webLogoUrl: null,
    webPermMasks: permissions,
    webTimeZoneData: null,
    webFirstDayOfWeek: 1,
    webUIVersion: 15,
    isAppWeb: false,
    siteAbsoluteUrl: address,
    siteServerRelativeUrl: serverRelative,
    siteId: site.siteId,
    siteClassification: '',
    siteClientTag: '0$$16.0.0.0',
    siteColor: '#005eb8',
    listId: `{${site.pagesListId}}`,
    listUrl: `${site.path}/SitePages`,
    listTitle: 'Site Pages',
    listBaseTemplate: 119,
    listPermsMask: permissions,
    pageItemId: 1,
    serverRequestPath: path,
    layoutsUrl: '_layouts/15',
    cdnPrefix: '',
    isWebWelcomePage: path.endsWith('/Home.aspx'),
    sitePagesEnabled: true,
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
    currentCultureName: locale,
    currentUICultureName: locale,
    currentLanguage: language,
    currentCultureLCID: language,
    isNoScriptEnabled: true,
    CorrelationId: '44444444-4444-4444-8444-444444444444',
    formDigestValue: digest.value,
    formDigestTimeoutSeconds: digest.timeoutSeconds,
    serverTime: now.toISOString(),
    // The runtime makes `pageContext.aadInfo` of these three, or leaves it out (`_createPageContextData` in
    // sp-page-context 1.23).
    aadInstanceUrl: 'https://login.microsoftonline.com',
    aadTenantId: tenantId,
    aadUserId: person.objectId,
    aadSessionId: null,
    msGraphEndpointUrl: 'graph.microsoft.com',
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
