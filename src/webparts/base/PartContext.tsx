import * as React from 'react';
import type { BrowserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import type { Day } from '../../domain/day';
import { helpDesk } from '../../domain/helpTelephone';
import type { Region } from '../../domain/region';
import type { Route } from '../../ui/route';
import { useRedrawOn } from '../../ui/useRedrawOn';
import type { Help } from './help';

/** What every view of a web part needs, at any depth. */
export interface Part {
  readonly connection: Connection;
  /** Small values kept in this browser for this person. */
  readonly store: BrowserStore;
  /** SharePoint's time. */
  now(): Date;
  readonly today: Day;
  /** Whom to call, as the settings say; where they say nothing, as the page's owner says. */
  readonly help: Help;
  /** The region whose sites come first. */
  readonly region?: Region;
  /** Address of the page that says what to do now. */
  readonly whatToDoPage?: string;
  /** Address of the page with the rollout status. */
  readonly statusPage?: string;
  /** What is shown, according to the page's address. */
  readonly route: Route;
  go(route: Route): void;
}

// There is no part outside a provider: a view that is drawn there fails at once.
const Context = React.createContext(undefined as unknown as Part);

/** Gives this to the views inside. A view may give its own views another `go`. */
export function PartProvider({ children, ...part }: Part & { readonly children: React.ReactNode }): React.ReactElement {
  const { lists } = part.connection;
  useRedrawOn(lists);
  const { telephone, hours } = helpDesk(lists.helpDesk.now(), part.help);
  // The same object until one of its values changes, so that views are not drawn again for nothing.
  const same = React.useMemo(
    () => ({ ...part, help: { telephone, hours } }),
    [...Object.values({ ...part, help: telephone }), hours],
  );
  return <Context.Provider value={same}>{children}</Context.Provider>;
}

export function usePart(): Part {
  return React.useContext(Context);
}
