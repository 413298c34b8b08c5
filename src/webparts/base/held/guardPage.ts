import { holdRoute, type Leaving } from '../../../ui/route';
import { linkLeaving } from './linkLeaving';

/**
 * Keeps people on the page until they have been asked: a link off it, another place in a web part, the back button to
 * one. A tab that is closed asks by itself, in the browser's words: browsers allow no other, and Teams not even that.
 *
 * @param asks called when somebody wants to leave; returns whether they are asked, and calls `go` once they agree.
 * @returns what lets them go again.
 */
export function guardPage(asks: (leaving: Leaving) => boolean): () => void {
  const clicked = (event: MouseEvent): void => {
    const link = linkLeaving(event);
    if (!link || !asks({ go: () => follow(link) })) return;
    event.preventDefault();
    // Before SharePoint's router, wherever on the document it listens.
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

/** The click again, so that the router or the browser follows the link as it would have. */
function follow(link: HTMLAnchorElement): void {
  if (link.isConnected) link.click();
  else window.location.assign(link.href);
}
