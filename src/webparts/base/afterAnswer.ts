/** The parts of each page that are loaded after the answer about a site is drawn. */
export { CopyLink } from './CopyLink';
export { SiteLines } from './SiteLines';
