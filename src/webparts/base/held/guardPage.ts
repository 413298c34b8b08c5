import { holdRoute, type Leaving } from '../../../ui/route';
import { linkLeaving } from './linkLeaving';

/**
 * Asks before people leave the page: by a link off it, to another place in a web part, or with the back button. A
 * closed tab makes the browser ask in its own words; browsers allow no others, and Teams not even that.
 *
 * @param asks called when somebody wants to leave; returns whether it asks them, and calls `go` once they agree.
 * @returns a function that ends it.
 */
export function guardPage(asks: (leaving: Leaving) => boolean): () => void {
  const clicked = (event: MouseEvent): void => {
    const link = linkLeaving(event);
    if (!link || !asks({ go: () => follow(link) })) return;
    event.preventDefault();
    // Stops SharePoint's router too, wherever on the document it listens.
    event.stopImmediatePropagation();
  };
  const unloading = (event: BeforeUnloadEvent): void => event.preventDefault();
  const letGo = holdRoute(asks);
  window.addEventListener('click', clicked, true);
  window.addEventListener('beforeunload', unloading);
  return () => {
    letGo();
    window.removeEventListener('click', clicked, true);
    window.removeEventListener('beforeunload', unloading);
  };
}

/** Repeats the click, so that the router or the browser follows the link as usual. */
function follow(link: HTMLAnchorElement): void {
  if (link.isConnected) link.click();
  else window.location.assign(link.href);
}
