import type { Problem } from '../../../domain/problem';
import type { Freshness } from '../../../ui/AsyncView';
import type { Board } from './board';

/**
 * @param numbers of the requests.
 * @returns why they could not be read, if they could not.
 */
export type ReadInFull = (numbers: readonly number[]) => Promise<Problem | undefined>;

/** How requests that are decided are getting checked. */
export interface Checking {
  /** Why it has stopped. */
  readonly problem: Problem | undefined;
  again(): void;
}

/** What every part of deciding shares. */
export interface TriageWork {
  readonly board: Board;
  readonly freshness: Freshness;
  /** How the decided requests are getting checked, behind what is done. */
  readonly checking: Checking;
  /** What has changed is to be read; what is shown stays meanwhile. */
  onRead(): void;
  /** Reads requests in full, into the board. They stay in full, however often the queue is read again. */
  readonly open: ReadInFull;
  /** Reads requests in full, into the board, to look at something in many: until the queue is read again. */
  readonly look: ReadInFull;
}
