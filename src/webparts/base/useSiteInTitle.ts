import * as React from 'react';
import { strings } from '../../ui/answer/aheadStrings';
import { fill } from '../../ui/text';

/** Each web part has a copy of this module, so the page's own title is kept in the document. */
const ownTitleKept = 'openServiceTitle';

/**
 * Has the document's title name the site that is shown, before what the page calls itself: “Millgate House: IT at my
 * site - Corporate ICT”, so that tabs, bookmarks and the history can be told apart. Without a site it is the page's own
 * again.
 *
 * Where several web parts name a site, the last to do so is followed: they follow the same address, so it is the same
 * site. One that goes takes away only what it wrote itself.
 *
 * Doubt, not tried on a tenant: SharePoint's router may write the title again at any time. Then its title stands until
 * another site is shown.
 */
export function useSiteInTitle(site: string): void {
  React.useEffect(() => {
    const own = ownTitle();
    const named = fill(strings.InTitle, { site, title: own });
    document.documentElement.dataset[ownTitleKept] = own;
    document.title = named;
    return () => {
      if (document.title === named) document.title = own;
    };
  }, [site]);
}

function ownTitle(): string {
  const kept = document.documentElement.dataset[ownTitleKept];
  // Otherwise the page has changed its title since.
  return kept !== undefined && document.title.endsWith(fill(strings.InTitle, { site: '', title: kept }))
    ? kept
    : document.title;
}
