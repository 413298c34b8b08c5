import { later } from '../../ui/later';

// Loads the parts that come after the answer about a site.

function load(): Promise<typeof import('./afterAnswer')> {
  return import(/* webpackChunkName: 'after-answer' */ './afterAnswer');
}

/** What comes next at a site, and what has changed. */
export const SiteLines = later(async () => (await load()).SiteLines);

/** A button to copy the address of a site's answer. */
export const CopyLink = later(async () => (await load()).CopyLink);
