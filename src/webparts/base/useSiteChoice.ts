import * as React from 'react';
import { type BrowserStore, browserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { copies } from '../../data/kept';
import { mySite } from '../../data/mySite';
import type { Day } from '../../domain/day';
import { keyOf } from '../../domain/key';
import { isRouteHeld, nameInAddress, type Route, useRoute } from '../../ui/route';
import { useToday } from '../../ui/useToday';

/** The site that the person was at. */
export interface LeftSite {
  readonly siteCode: string;
  /** Undefined if the page was reloaded since it was shown. */
  readonly name?: string;
}

/** The site that is shown, and the ways to change it. */
export interface SiteChoice {
  readonly store: BrowserStore;
  readonly today: Day;
  readonly route: Route;
  go(route: Route): void;
  /** The page is being edited: its address stays as it is until the person navigates. */
  readonly editing: boolean;
  /** The site they have chosen as theirs. */
  readonly mine?: string;
  /** The site to show: the one in the page's address, otherwise the person's own; undefined while they look for one. */
  readonly shown?: string;
  /** The site shown is the person's own. */
  readonly isMine: boolean;
  /** The site that they leave, while they choose another. */
  readonly changingFrom?: LeftSite;
  /** How often they have navigated. */
  readonly moves: number;
  /** The person has just navigated here, by a choice, a link or the back button: the view is read out. */
  readonly arrived: boolean;
  choose(siteCode: string): void;
  change(): void;
  /** Leaves the choice as it was. */
  keep(): void;
  /** Notes the name of a site that is shown. */
  name(siteCode: string, name: string): void;
  /** Removes the cached copies, one of which may have broken the view. */
  forgetCopies(): void;
}

/** The person's own site, remembered for every web part of the page, and the place in the page's address. */
export function useSiteChoice(connection: Connection, editing: boolean): SiteChoice {
  const store = React.useMemo(() => browserStore(connection.siteUrl, connection.owner), [connection]);
  const chosen = React.useMemo(() => mySite(store), [store]);
  const [mine, setMine] = React.useState(chosen.get);
  const names = React.useRef(new Map<string, string>());
  const [arrived, setArrived] = React.useState(false);
  const [route, go, moves] = useRoute();
  const today = useToday(connection.clock);

  React.useEffect(() => {
    setMine(chosen.get());
    return chosen.subscribe(() => {
      // A choice elsewhere must not discard text that is typed here: it is followed at the next navigation.
      if (isRouteHeld()) return;
      setMine(chosen.get());
      // Chosen in another web part, which has the focus.
      setArrived(false);
    });
  }, [chosen]);

  // After in-page navigation the new heading takes focus, so that it is announced. On first load it does not.
  React.useEffect(() => {
    if (moves === 0) return;
    setArrived(true);
    setMine(chosen.get());
  }, [moves, chosen]);

  const name = React.useCallback((siteCode: string, called: string) => {
    names.current.set(keyOf(siteCode), called);
  }, []);
  const at = route.site ?? mine;
  const isFinding = route.sites === 'find';

  return {
    store,
    today,
    editing,
    route,
    go,
    mine,
    shown: isFinding ? undefined : at,
    isMine: at !== undefined && mine !== undefined && keyOf(at) === keyOf(mine),
    changingFrom: isFinding && at !== undefined ? { siteCode: at, name: names.current.get(keyOf(at)) } : undefined,
    moves,
    arrived,
    choose(siteCode) {
      // The back button returns to this view; without an address of its own it would show the person's own site.
      if (route.site === undefined) nameInAddress({ sites: 'find' });
      chosen.choose(siteCode);
      setArrived(true);
      go({ site: siteCode, service: route.service, topic: route.topic });
    },
    change: () => go({ ...route, site: at, sites: 'find' }),
    keep: () => go({ ...route, site: at, sites: undefined }),
    name,
    forgetCopies: () => copies.flatMap(store.keys).forEach(store.remove),
  };
}
