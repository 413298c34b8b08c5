import * as React from 'react';
import { isTeamsTab } from './teamsTab';

/** Where in the web part somebody is, as the page's address says: it can be shared, and the back button goes back. */
export interface Place {
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

const changed = 'open-service:place';
/** No code or key is longer. */
const longest = 40;

export function placeIn(search: string): Place {
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

/** The page's address with a place in it; whatever else stands in it stays. */
export function addressOf({ site, service, topic, all, find, phone, step }: Place, address: string): string {
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
 * A place's address for whoever is not here: the page's own. A tab of Teams has none that shows anything outside it, so
 * there it is one of the site's.
 *
 * @param siteUrl of the site with the lists.
 * @param page below it, where that shows the same; left out: the site's home page.
 */
export function addressToShare(place: Place, siteUrl: string, page = ''): string {
  return addressOf(place, isTeamsTab() ? `${siteUrl}/${page}` : withoutPart(window.location.href));
}

/** Goes elsewhere, or says that somebody wants to. */
export interface Leaving {
  go(): void;
  /** Where to in the web part; undefined: off the page. */
  readonly to?: Place;
}

const leaving = 'open-service:leaving';
/** Those who would lose something if one left. */
const holders = new Set<object>();
/** The address of the place that is shown. */
let here = window.location.href;

/**
 * Keeps people where they are until they have been asked, whether they follow a link or press the back button: those of
 * every web part on the page, though each has a copy of this module.
 *
 * @param asks called when somebody wants to leave; returns whether they are asked, and calls `go` once they agree.
 * @returns what lets them go again.
 */
export function holdPlace(asks: (leaving: Leaving) => boolean): () => void {
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
export function isPlaceHeld(): boolean {
  return holders.size > 0;
}

/** @returns whether one may leave at once; where somebody is asked first, `go` is called when they say so. */
function mayLeave(detail: Leaving): boolean {
  return window.dispatchEvent(new CustomEvent<Leaving>(leaving, { cancelable: true, detail }));
}

/** Goes elsewhere, once it is known that nothing typed is lost by it. */
export function leave(go: () => void, to?: Place): void {
  if (mayLeave({ go, to })) go();
}

/**
 * Names in the page's address what is shown without that, so that it can be copied: the back button does not stop in
 * between, and nobody is asked, for nothing is left.
 */
export function nameInAddress(named: Partial<Place>): void {
  const address = addressOf({ ...placeIn(window.location.search), ...named }, window.location.href);
  // SharePoint keeps what its own navigation needs in the history's state, so that stays.
  window.history.replaceState(window.history.state, '', address);
  here = address;
  window.dispatchEvent(new Event(changed));
}

interface At {
  readonly place: Place;
  /** How often somebody has gone elsewhere here, or anywhere by the back button. */
  readonly moves: number;
}

/**
 * Where one is now and whenever that changes, and the way elsewhere; every web part on the page goes along.
 *
 * @returns last, how often somebody has gone elsewhere from this web part, or by the back button: what is shown then is
 *   read out. One that only goes along with another takes nobody's focus.
 */
export function usePlace(): [Place, (place: Place) => void, number] {
  const [{ place, moves }, setAt] = React.useState<At>(() => ({ place: placeIn(window.location.search), moves: 0 }));
  const arrive = React.useCallback((moved: boolean) => {
    const next = placeIn(window.location.search);
    setAt((before) =>
      JSON.stringify(next) === JSON.stringify(before.place)
        ? before
        : { place: next, moves: before.moves + Number(moved) },
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
      const next = placeIn(window.location.search);
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
    (to: Place) => {
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
  return [place, go, moves];
}
