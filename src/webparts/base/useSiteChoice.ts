import * as React from 'react';
import { type BrowserStore, browserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { copies } from '../../data/kept';
import { mySite } from '../../data/mySite';
import type { Day } from '../../domain/day';
import { keyOf } from '../../domain/key';
import { isRouteHeld, nameInAddress, type Route, useRoute } from '../../ui/route';
import { useToday } from '../../ui/useToday';

/** A site that somebody comes from. */
export interface LeftSite {
  readonly siteCode: string;
  /** Undefined where the page was loaded anew since it was shown. */
  readonly name?: string;
}

/** Which site somebody looks at, and the ways to another. */
export interface SiteChoice {
  readonly store: BrowserStore;
  readonly today: Day;
  readonly route: Route;
  go(route: Route): void;
  /** The page is being edited: its address is left alone until somebody goes elsewhere. */
  readonly editing: boolean;
  /** The site they have chosen as theirs. */
  readonly mine?: string;
  /** The site to show: that of the page's address, else their own; undefined while they look for one. */
  readonly shown?: string;
  /** The site in the address, else their own, is their own. */
  readonly isMine: boolean;
  /** The site they are changing, while they choose another. */
  readonly changingFrom?: LeftSite;
  /** How often they have gone elsewhere. */
  readonly moves: number;
  /** Somebody has just come here, by a choice, a link or the back button: what is shown is read out. */
  readonly arrived: boolean;
  choose(siteCode: string): void;
  change(): void;
  /** Leaves the choice as it was. */
  keep(): void;
  /** What a site that is shown is called. */
  name(siteCode: string, name: string): void;
  /** Forgets the copies that may have broken the view. */
  forgetCopies(): void;
}

/** My site, remembered for this person in every web part of the page, and where the page's address leads. */
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
      // What somebody types here is not taken from them by a choice in another tab.
      if (isRouteHeld()) return;
      setMine(chosen.get());
      // Chosen elsewhere: the focus is not ours to take.
      setArrived(false);
    });
  }, [chosen]);

  // Whoever goes somewhere, by a link or the back button, has the heading there read out; whoever has just come has
  // not.
  React.useEffect(() => {
    if (moves > 0) setArrived(true);
  }, [moves]);

  const name = React.useCallback((siteCode: string, called: string) => {
    names.current.set(keyOf(siteCode), called);
  }, []);
  const at = route.site ?? mine;

  return {
    store,
    today,
    editing,
    route,
    go,
    mine,
    shown: route.find ? undefined : at,
    isMine: at !== undefined && mine !== undefined && keyOf(at) === keyOf(mine),
    changingFrom: route.find && at !== undefined ? { siteCode: at, name: names.current.get(keyOf(at)) } : undefined,
    moves,
    arrived,
    choose(siteCode) {
      // From there the back button leads here again, which without an address of its own would be one's own site.
      if (route.site === undefined) nameInAddress({ find: true });
      chosen.choose(siteCode);
      setArrived(true);
      go({ site: siteCode, service: route.service, topic: route.topic });
    },
    change: () => go({ ...route, site: at, find: true }),
    keep: () => go({ ...route, site: at, find: false }),
    name,
    forgetCopies: () => copies.flatMap(store.keys).forEach(store.remove),
  };
}
