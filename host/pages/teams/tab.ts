/** How a web part stands in Teams. */
export const tabKinds = ['personal', 'channel'] as const;
export type TabKind = (typeof tabKinds)[number];
export const tabLabels: Readonly<Record<TabKind, string>> = { personal: 'personal tab', channel: 'channel tab' };

/**
 * Teams' own names for its themes: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/access-teams-context
 */
export const teamsThemes = ['default', 'dark', 'contrast'] as const;
export type TeamsTheme = (typeof teamsThemes)[number];
export const teamsThemeLabels: Readonly<Record<TeamsTheme, string>> = {
  default: 'Default',
  dark: 'Dark',
  contrast: 'High contrast',
};

/**
 * How Teams treats the page: it answers; it never answers; or it answers, but does not let the page download, print,
 * write to the clipboard, or use the browser's own dialogs.
 */
export const manners = ['open', 'silent', 'strict'] as const;
export type Manner = (typeof manners)[number];
export const mannerLabels: Readonly<Record<Manner, string>> = {
  open: 'Answers',
  silent: 'Never answers',
  strict: 'Allows little',
};

/** One tab of the frame, as its address asks for it. */
export interface TabChoice {
  /** The alias of the web part without “WebPart”, such as `RolloutStatus`. */
  readonly webPart: string;
  readonly kind: TabKind;
  readonly theme: TeamsTheme;
  readonly manner: Manner;
}

/** The address of the frame: the host's own, none of Microsoft's. */
export const framePath = '/_teams';

export function tabAddress({ webPart, kind, theme, manner }: TabChoice): string {
  return `${framePath}?${new URLSearchParams({ webPart, kind, theme, ...(manner !== 'open' && { teams: manner }) })}`;
}

export function readTab(query: URLSearchParams): TabChoice {
  return {
    webPart: query.get('webPart') ?? '',
    kind: among(tabKinds, query.get('kind')),
    theme: among(teamsThemes, query.get('theme')),
    manner: among(manners, query.get('teams')),
  };
}

function among<Value extends string>(known: readonly [Value, ...Value[]], value: string | null): Value {
  return known.find((each) => each === value) ?? known[0];
}

/**
 * How Teams for the web calls the frame of an app, which is what SPFx knows Teams by (`_BrowserUtilities.isTeamsHosted`
 * in sp-core-library).
 */
export const frameName = 'embedded-page-container';

export const layouts = '/_layouts/15/';
export const logonPage = 'TeamsLogon.aspx';
export const hostedPage = 'teamshostedapp.aspx';

/**
 * What Teams puts into the frame, from the manifest that SharePoint makes of a web part
 * (https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/creating-team-manifest-manually-for-webpart). A
 * channel tab's address is what SharePoint's page made of it when the tab was added, and not documented: here it is
 * without the `personal` of the other. `silent` is the host's own.
 *
 * @param sitePath the team's site for a channel tab; the root site, which is empty, for a personal one.
 */
export function contentAddress(
  sitePath: string,
  componentId: string,
  { kind, manner }: TabChoice,
  locale: string,
): string {
  const page = `${sitePath}${layouts}${hostedPage}?teams${kind === 'personal' ? '&personal' : ''}&componentId=${componentId}&forceLocale=${locale.toLowerCase()}`;
  return `${sitePath}${layouts}${logonPage}?SPFX=true&dest=${encodeURIComponent(manner === 'silent' ? `${page}&silent` : page)}`;
}
