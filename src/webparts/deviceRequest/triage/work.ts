import type { Problem } from '../../../domain/problem';
import type { Freshness } from '../../../ui/AsyncView';
import type { Board } from './board';

/**
 * @param numbers of the requests.
 * @returns why they could not be read; undefined if they were.
 */
export type ReadInFull = (numbers: readonly number[]) => Promise<Problem | undefined>;

/** The checking of decided requests. */
export interface Checking {
  /** Why it has stopped. */
  readonly problem: Problem | undefined;
  again(): void;
}

/** What the parts of the desk share. */
export interface TriageWork {
  readonly board: Board;
  readonly freshness: Freshness;
  /** The checking of decided requests, in the background. */
  readonly checking: Checking;
  /** Reads what has changed. The view stays until then. */
  catchUp(): void;
  /** Reads requests in full, into the board. They stay in full when the queue is read again. */
  readonly open: ReadInFull;
  /**
   * Reads many requests in full, into the board, to look something up. They stay in full until the queue is read again.
   */
  readonly look: ReadInFull;
}
