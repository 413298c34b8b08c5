import type { FrameData } from '../teams/frameData';
import type { TeamsTheme } from '../teams/tab';
import { tenantId } from '../tenant';

/**
 * The `Context` of teams-js 2.36 (`public/interfaces`), with what a tab of Teams for the web has; identifiers are made
 * up.
 */
export function teamsContext(
  { tab, person, locale, teamName, sitePath }: FrameData,
  theme: TeamsTheme,
): Readonly<Record<string, unknown>> {
  const team = {
    teamId: '19:team@thread.tacv2',
    teamName,
    groupId: '66666666-6666-4666-8666-666666666666',
    teamType: 0,
    isTeamArchived: false,
    channelId: '19:channel@thread.tacv2',
    channelName: 'General',
    channelType: 'Regular',
    channelRelativeUrl: `${sitePath}/Shared Documents/General`,
    teamSiteUrl: window.location.origin + sitePath,
    teamSiteDomain: window.location.host,
    teamSitePath: sitePath,
  };
  return {
    locale: locale.toLowerCase(),
    theme,
    entityId: tab.webPart,
    subEntityId: '',
    frameContext: 'content',
    isFullScreen: false,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: '77777777-7777-4777-8777-777777777777',
    appSessionId: '88888888-8888-4888-8888-888888888888',
    ringId: 'general',
    loginHint: person.email,
    upn: person.email,
    userPrincipalName: person.email,
    userObjectId: person.objectId,
    tid: tenantId,
    ...(tab.kind === 'channel' && team),
  };
}
