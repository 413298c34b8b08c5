import * as React from 'react';
import { isTeamsTab } from './teamsTab';

/** What the web part shows, as the page's address says it: it can be shared, and the back button returns to it. */
export interface Route {
  /** A site's code; undefined: one's own. */
  readonly site?: string;
  /** A service's key. */
  readonly service?: string;
  /** What people ask about: the key of a category, or of a service that belongs to none. */
  readonly topic?: string;
  readonly all?: boolean;
  /** Finding one’s site, or another than `site`. */
  readonly find?: boolean;
  /** Where in the requests for a phone: asking, deciding, or the number of a request. */
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
    all: query.get('sites') === 'all',
    find: query.get('sites') === 'find',
    phone: given('phone'),
    step: given('step'),
  };
}

/** An address but for the part of the page that it names. */
const withoutPart = (address: string): string => address.split('#')[0];

/** The page's address with a route in it; its other parameters stay. */
export function addressOf({ site, service, topic, all, find, phone, step }: Route, address: string): string {
  const url = new URL(address);
  for (const [name, value] of [
    ['site', site],
    ['service', service],
    ['topic', topic],
    ['sites', all ? 'all' : find ? 'find' : undefined],
    ['phone', phone],
    ['step', step],
  ] as const) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

/**
 * The address to send somebody else: the page's own. A Teams tab has no address that works outside Teams, so there it
 * is a page of the site.
 *
 * @param siteUrl of the site with the lists.
 * @param page below it, where that shows the same; left out: the site's home page.
 */
export function addressToShare(route: Route, siteUrl: string, page = ''): string {
  return addressOf(route, isTeamsTab() ? `${siteUrl}/${page}` : withoutPart(window.location.href));
}

/** Goes elsewhere, or says that somebody wants to. */
export interface Leaving {
  go(): void;
  /** Where to in the web part; undefined: off the page. */
  readonly to?: Route;
}

const leaving = 'open-service:leaving';
/** Those who would lose something if one left. */
const holders = new Set<object>();
/** The address of the route that is shown. */
let here = window.location.href;

/**
 * Asks before anybody leaves, by a link or by the back button: also for the links of other web parts on the page, which
 * have their own copy of this module.
 *
 * @param asks called when somebody wants to leave; returns whether they are asked, and calls `go` once they agree.
 * @returns what lets them go again.
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

/** Whether something of this web part would be lost by leaving. */
export function isRouteHeld(): boolean {
  return holders.size > 0;
}

/** @returns whether one may leave at once; where somebody is asked first, `go` is called when they say so. */
function mayLeave(detail: Leaving): boolean {
  return window.dispatchEvent(new CustomEvent<Leaving>(leaving, { cancelable: true, detail }));
}

/** Goes elsewhere, once it is known that nothing typed is lost by it. */
export function leave(go: () => void, to?: Route): void {
  if (mayLeave({ go, to })) go();
}

/**
 * Puts what is shown into the page's address, so that it can be copied. It adds no step for the back button and
 * asks nobody, since nothing is left.
 */
export function nameInAddress(named: Partial<Route>): void {
  const address = addressOf({ ...routeIn(window.location.search), ...named }, window.location.href);
  // SharePoint keeps what its own navigation needs in the history's state, so that stays.
  window.history.replaceState(window.history.state, '', address);
  here = address;
  window.dispatchEvent(new Event(changed));
}

interface At {
  readonly route: Route;
  /** How often somebody has gone elsewhere here, or anywhere by the back button. */
  readonly moves: number;
}

/**
 * The current route, and the function that changes it for every web part on the page.
 *
 * @returns last, how often somebody has gone elsewhere from this web part, or by the back button: what is shown then is
 *   read out. One that only goes along with another takes nobody's focus.
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
    // The module outlives the page where SharePoint's router turns it.
    here = window.location.href;
    // Another web part may have named what it shows since this one was drawn.
    arrive(false);
    const follow = (): void => {
      here = window.location.href;
      arrive(false);
    };
    const goBack = (): void => {
      const address = window.location.href;
      const next = routeIn(window.location.search);
      if (address !== here) {
        // Another page: the router turns to it, and cannot be kept. What is typed here is offered again.
        if (new URL(here).pathname !== window.location.pathname) return;
        // To another part of the page, all that is shown stays.
        const isJump = withoutPart(address) === withoutPart(here);
        // By the time they go, the address is the one below, so the way back leads where they wanted to go.
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
        // SharePoint keeps what its own navigation needs in the history's state, so that goes along.
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
