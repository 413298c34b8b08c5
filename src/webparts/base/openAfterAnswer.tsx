import { later } from '../../ui/later';

// What comes once the answer about a site is drawn.

function load(): Promise<typeof import('./afterAnswer')> {
  return import(/* webpackChunkName: 'after-answer' */ './afterAnswer');
}

/** What comes next at a site, and what has changed there. */
export const SiteLines = later(async () => (await load()).SiteLines);

/** The way to send a site's answer to somebody else. */
export const CopyLink = later(async () => (await load()).CopyLink);
