/**
 * Whether this is the page with which SharePoint shows a single web part in Teams:
 * https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/creating-team-manifest-manually-for-webpart. A
 * page of a site that is shown in a Teams tab is not.
 */
export function isTeamsTab(): boolean {
  return /\/_layouts\/15\/teamshostedapp\.aspx$/i.test(window.location.pathname);
}
