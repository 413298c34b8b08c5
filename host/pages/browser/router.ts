/**
 * SharePoint's page router, as far as it is known: a link to another page of the site is followed without unloading
 * this one. What is known, from where, and what is doubt: docs/local-sharepoint.md, "The page's router".
 *
 * @param folder the site's pages, such as `/sites/openservice/SitePages`.
 * @param turnTo leaves the page that is shown and shows the one at an address, which is in the address bar already.
 */
export function routePages(folder: string, turnTo: (address: string) => void): void {
  let shown = window.location.pathname;

  const isPage = ({ origin, pathname }: URL): boolean =>
    origin === window.location.origin && pathname.startsWith(`${folder}/`) && pathname.endsWith('.aspx');

  const turn = (): void => {
    shown = window.location.pathname;
    turnTo(window.location.href);
  };

  document.addEventListener('click', (event) => {
    const address = addressToFollow(event);
    if (!address || !isPage(address) || document.body.classList.contains('host-editing')) return;
    event.preventDefault();
    // The library that SharePoint's router is made with keeps a key of its own in the state (`push`, history 4).
    window.history.pushState({ key: Math.random().toString(36).slice(2, 8) }, '', address);
    turn();
  });
  // Registered before any web part's listener, so that the page has changed before they are called.
  window.addEventListener('popstate', () => {
    if (window.location.pathname !== shown) turn();
  });
}

/** The address of a click that the router takes over from the browser; undefined for other clicks. */
function addressToFollow(event: MouseEvent): URL | undefined {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  // Neither `target` nor `defaultPrevented` is asked for: the router takes a link that would open in a tab of its own
  // too, and whether a handler before it can stop it by `preventDefault` alone is not known.
  if (!link || link.dataset.interception === 'off' || link.hasAttribute('download')) return undefined;
  const address = new URL(link.href);
  const { pathname, search } = window.location;
  const isHere = address.pathname === pathname && address.search === search;
  return isHere && link.href.includes('#') ? undefined : address;
}
