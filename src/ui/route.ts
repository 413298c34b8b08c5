import * as React from 'react';
import { isTeamsTab } from './teamsTab';

/** A place beside the sites' own pages. All but the search for a site are loaded together, by `Team`. */
export type Place = 'all' | 'find' | 'today' | 'changes' | 'news' | 'site' | 'service' | 'settings';

/** What the web part shows, according to the page's address, so that it can be shared and the back button works. */
export interface Route {
  /** A site's code; undefined: the person's own site. */
  readonly site?: string;
  /** A service's key. */
  readonly service?: string;
  /** The subject: the key of a category, or of a service that belongs to none. */
  readonly topic?: string;
  /**
   * A place beside the sites' own pages: the search for a site, all sites, or a screen of the rollout team. An address
   * may hold another word: the view of these places then leads to the site's own page.
   */
  readonly sites?: Place;
  /** The place in the requests for phones: asking, deciding, or the number of a request. */
  readonly phone?: string;
  /** A question of the form. */
  readonly step?: string;
}

const changed = 'open-service:route';
/** No code or key is longer. */
const longest = 40;

export function routeIn(search: string): Route {
  const query = new URLSearchParams(search);
  const given = (name: string): string | undefined => query.get(name)?.trim().slice(0, longest) || undefined;
  return {
    site: given('site'),
    service: given('service'),
    topic: given('topic'),
    sites: given('sites') as Place | undefined,
    phone: given('phone'),
    step: given('step'),
  };
}

/** An address without its fragment. */
const withoutPart = (address: string): string => address.split('#')[0];

/** The page's address with a route; its other parameters stay. */
export function addressOf({ site, service, topic, sites, phone, step }: Route, address: string): string {
  const url = new URL(address);
  for (const [name, value] of [
    ['site', site],
    ['service', service],
    ['topic', topic],
    ['sites', sites],
    ['phone', phone],
    ['step', step],
  ] as const) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/**
 * The address to send to somebody else: the page's own. A Teams tab has no address that works outside Teams, so there
 * it is a page of the site.
 *
 * @param siteUrl of the site with the lists.
 * @param page below it, which shows the same; left out: the site's home page.
 */
export function addressToShare(route: Route, siteUrl: string, page = ''): string {
  return addressOf(route, isTeamsTab() ? `${siteUrl}/${page}` : withoutPart(window.location.href));
}

/** A wish to leave, and how to do it. */
export interface Leaving {
  go(): void;
  /** The destination in the web part; undefined: off the page. */
  readonly to?: Route;
}

const leaving = 'open-service:leaving';
/** The views that would lose something if the person left. */
const holders = new Set<object>();
/** The address of the current route. */
let here = window.location.href;

/**
 * Asks before the person leaves, by a link or the back button. It works for the links of other web parts too, which
 * have their own copy of this module.
 *
 * @param asks called when the person wants to leave; returns whether it asks them, and calls `go` once they agree.
 * @returns a function that ends it.
 */
export function holdRoute(asks: (leaving: Leaving) => boolean): () => void {
  const heard = (event: Event): void => {
    if (!event.defaultPrevented && asks((event as CustomEvent<Leaving>).detail)) event.preventDefault();
  };
  holders.add(heard);
  window.addEventListener(leaving, heard);
  return () => {
    holders.delete(heard);
    window.removeEventListener(leaving, heard);
  };
}

/** Whether leaving would lose something of this web part. */
export function isRouteHeld(): boolean {
  return holders.size > 0;
}

/** @returns whether the person may leave at once; if they are asked first, `go` is called once they agree. */
function mayLeave(detail: Leaving): boolean {
  return window.dispatchEvent(new CustomEvent<Leaving>(leaving, { cancelable: true, detail }));
}

/** Leaves, once it is certain that no typed text is lost. */
export function leave(go: () => void, to?: Route): void {
  if (mayLeave({ go, to })) go();
}

/**
 * Puts the current view into the page's address, so that it can be copied. It adds no step for the back button and asks
 * nobody, since nothing is left.
 */
export function nameInAddress(named: Partial<Route>): void {
  const address = addressOf({ ...routeIn(window.location.search), ...named }, window.location.href);
  // SharePoint's navigation needs the history's state, so it stays.
  window.history.replaceState(window.history.state, '', address);
  here = address;
  window.dispatchEvent(new Event(changed));
}

interface At {
  readonly route: Route;
  /** How often the person has navigated in this web part, or anywhere with the back button. */
  readonly moves: number;
}

/**
 * The current route, and a function that changes it for every web part on the page.
 *
 * @returns last, how often the person has navigated from this web part, or with the back button: the view is then read
 *   out. A web part that only follows another does not take the focus.
 */
export function useRoute(): [Route, (route: Route) => void, number] {
  const [{ route, moves }, setAt] = React.useState<At>(() => ({ route: routeIn(window.location.search), moves: 0 }));
  const arrive = React.useCallback((moved: boolean) => {
    const next = routeIn(window.location.search);
    setAt((before) =>
      JSON.stringify(next) === JSON.stringify(before.route)
        ? before
        : { route: next, moves: before.moves + Number(moved) },
    );
  }, []);
  React.useEffect(() => {
    // SharePoint's router changes pages without unloading this module.
    here = window.location.href;
    // Another web part may have changed the address since this one was drawn.
    arrive(false);
    const follow = (): void => {
      here = window.location.href;
      arrive(false);
    };
    const goBack = (): void => {
      const address = window.location.href;
      const next = routeIn(window.location.search);
      if (address !== here) {
        // The router is changing to another page and cannot be stopped. Typed text is offered again later.
        if (new URL(here).pathname !== window.location.pathname) return;
        // Only the fragment has changed: the view stays.
        const isJump = withoutPart(address) === withoutPart(here);
        // By the time they leave, the address is the previous one, so going back leads where they wanted.
        if (!isJump && !mayLeave({ go: () => window.history.back(), to: next })) {
          window.history.pushState(window.history.state, '', here);
          return;
        }
        here = address;
      }
      arrive(true);
    };
    window.addEventListener('popstate', goBack);
    window.addEventListener(changed, follow);
    return () => {
      window.removeEventListener('popstate', goBack);
      window.removeEventListener(changed, follow);
    };
  }, [arrive]);
  const go = React.useCallback(
    (to: Route) => {
      const move = (): void => {
        const address = addressOf(to, window.location.href);
        // SharePoint's navigation needs the history's state, so the new entry keeps it.
        if (address !== window.location.href) window.history.pushState(window.history.state, '', address);
        here = address;
        arrive(true);
        window.dispatchEvent(new Event(changed));
      };
      if (addressOf(to, window.location.href) === window.location.href) move();
      else leave(move, to);
    },
    [arrive],
  );
  return [route, go, moves];
}
