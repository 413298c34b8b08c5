import type { BrowserStore } from '../../data/browserStore';
import type { Connection } from '../../data/connection';
import type { Day } from '../../domain/day';
import type { Region } from '../../domain/region';

/** What every view of the web part is given. */
export interface Surroundings {
  readonly connection: Connection;
  readonly store: BrowserStore;
  now(): Date;
  readonly today: Day;
  /** The region whose sites come first. */
  readonly region?: Region;
  /** Address of the page that says what to do now. */
  readonly whatToDoPage?: string;
}
