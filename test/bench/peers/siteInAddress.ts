/** The site that the page's address asks for, as the shipped web part reads it: `?site=S00007`. */
export function siteInAddress(): string {
  return new URLSearchParams(window.location.search).get('site') ?? '';
}
