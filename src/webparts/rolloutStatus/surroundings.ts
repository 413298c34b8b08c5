import type { BrowserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import type { Day } from '../../domain/day';
import type { Region } from '../../domain/region';
import type { Route } from '../../ui/route';
import type { Help } from '../base/help';

/** What every view of the web part is given. */
export interface Surroundings {
  readonly connection: Connection;
  readonly store: BrowserStore;
  now(): Date;
  readonly today: Day;
  /** The region whose sites come first. */
  readonly region?: Region;
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
  /** Address of the page that says what to do now. */
  readonly whatToDoPage?: string;
  /** Where one is, as the page's address says. */
  readonly route: Route;
  go(route: Route): void;
}
