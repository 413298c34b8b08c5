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
    phone: given('phone'),
    step: given('step'),
  };
}

/** The page's address with a place in it; whatever else stands in it stays. */
export function addressOf({ site, service, topic, all, phone, step }: Place, address: string): string {
  const url = new URL(address);
  for (const [name, value] of [
    ['site', site],
    ['service', service],
    ['topic', topic],
    ['sites', all ? 'all' : undefined],
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
 * there it is the site's.
 *
 * @param siteUrl of the site with the lists.
 */
export function addressToShare(place: Place, siteUrl: string): string {
  return addressOf(place, isTeamsTab() ? `${siteUrl}/` : window.location.href.split('#')[0]);
}

/** Those who would lose something if one left: each is asked, and says whether one may. */
const holders = new Set<() => boolean>();
/** The address of the place that is shown. */
let here = window.location.href;

/**
 * Keeps people where they are until they have been asked, whether they follow a link or press the back button.
 *
 * @returns what lets them go again.
 */
export function holdPlace(mayLeave: () => boolean): () => void {
  holders.add(mayLeave);
  return () => holders.delete(mayLeave);
}

/** Whether something would be lost by leaving. */
export function isPlaceHeld(): boolean {
  return holders.size > 0;
}

function mayLeave(): boolean {
  return [...holders].every((may) => may());
}

/** Where one is now and whenever that changes, and the way elsewhere; every web part on the page goes along. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = React.useState(() => placeIn(window.location.search));
  React.useEffect(() => {
    const read = (): void => {
      if (window.location.href !== here && !mayLeave()) {
        window.history.pushState(window.history.state, '', here);
        return;
      }
      here = window.location.href;
      const next = placeIn(window.location.search);
      setPlace((before) => (JSON.stringify(next) === JSON.stringify(before) ? before : next));
    };
    window.addEventListener('popstate', read);
    window.addEventListener(changed, read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener(changed, read);
    };
  }, []);
  const go = React.useCallback((to: Place) => {
    const address = addressOf(to, window.location.href);
    if (address !== window.location.href && !mayLeave()) return;
    here = address;
    // SharePoint keeps what its own navigation needs in the history's state, so that goes along.
    if (address !== window.location.href) window.history.pushState(window.history.state, '', address);
    window.dispatchEvent(new Event(changed));
  }, []);
  return [place, go];
}
