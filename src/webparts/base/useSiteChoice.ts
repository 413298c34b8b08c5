import * as React from 'react';
import { type BrowserStore, browserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import { copies } from '../../data/kept';
import { mySite } from '../../data/mySite';
import type { Day } from '../../domain/day';
import { isPlaceHeld, type Place, usePlace } from '../../ui/place';
import { useToday } from '../../ui/useToday';

/** Which site somebody looks at, and the ways to another. */
export interface SiteChoice {
  readonly store: BrowserStore;
  readonly today: Day;
  readonly place: Place;
  go(place: Place): void;
  /** The site they have chosen as theirs. */
  readonly mine?: string;
  /** The site to show: that of the page's address, else their own. */
  readonly shown?: string;
  /** The name of the site they are changing, while they choose another. */
  readonly changingFrom?: string;
  /** Somebody has just come here, by a choice, a link or the back button: what is shown is read out. */
  readonly arrived: boolean;
  choose(siteCode: string): void;
  change(from: string): void;
  /** Leaves the choice as it was. */
  keep(): void;
  /** Forgets the copies that may have broken the view. */
  forgetCopies(): void;
}

/** My site, remembered for this person in every web part of the page, and where the page's address leads. */
export function useSiteChoice(connection: Connection): SiteChoice {
  const store = React.useMemo(() => browserStore(connection.siteUrl, connection.owner), [connection]);
  const chosen = React.useMemo(() => mySite(store), [store]);
  const [mine, setMine] = React.useState(chosen.get);
  const [changingFrom, setChangingFrom] = React.useState<string>();
  const [arrived, setArrived] = React.useState(false);
  const [place, go] = usePlace();
  const first = React.useRef(place);
  const today = useToday(connection.clock);

  React.useEffect(() => {
    setMine(chosen.get());
    return chosen.subscribe(() => {
      // What somebody types here is not taken from them by a choice in another tab.
      if (isPlaceHeld()) return;
      setMine(chosen.get());
      // Chosen elsewhere: there is nothing to keep here any more, and the focus is not ours to take.
      setChangingFrom(undefined);
      setArrived(false);
    });
  }, [chosen]);

  // Whoever goes somewhere, by a link or the back button, has the heading there read out; whoever has just come has
  // not.
  React.useEffect(() => {
    if (place === first.current) return;
    setArrived(true);
    setChangingFrom(undefined);
  }, [place]);

  return {
    store,
    today,
    place,
    go,
    mine,
    shown: place.site ?? mine,
    changingFrom,
    arrived,
    choose(siteCode) {
      chosen.choose(siteCode);
      setChangingFrom(undefined);
      setArrived(true);
      go({ service: place.service, topic: place.topic });
    },
    change: setChangingFrom,
    keep() {
      setChangingFrom(undefined);
      setArrived(true);
    },
    forgetCopies: () => copies.flatMap(store.keys).forEach(store.remove),
  };
}
