import type { BrowserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import type { Day } from '../../domain/day';
import type { Region } from '../../domain/region';
import type { Route } from '../../ui/route';
import type { Help } from '../base/help';

/** What every view of the web part is given. */
export interface Surroundings {
  readonly connection: Connection;
  /** Small values kept in this browser for this person. */
  readonly store: BrowserStore;
  now(): Date;
  readonly today: Day;
  readonly help: Help;
  readonly region?: Region;
  readonly route: Route;
  go(route: Route): void;
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
}

/** What the views of one's own requests are given. */
export interface OwnSurroundings extends Surroundings {
  /** Something is sent or saved: one's own requests are to be read again. */
  onSaved(): void;
}
