/** What comes once the answer about a site is drawn, on each page that answers for one. */
export { CopyLink } from './CopyLink';
export { SiteLines } from './SiteLines';
