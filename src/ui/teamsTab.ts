/**
 * Whether this is the page that SharePoint shows one web part in Teams with, and nothing else:
 * https://learn.microsoft.com/sharepoint/dev/spfx/web-parts/guidance/creating-team-manifest-manually-for-webpart. A
 * page of a site that stands in Teams as a tab is not.
 */
export function isTeamsTab(): boolean {
  return /\/_layouts\/15\/teamshostedapp\.aspx$/i.test(window.location.pathname);
}
