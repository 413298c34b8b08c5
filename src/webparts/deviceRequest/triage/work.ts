import type { Freshness } from '../../../ui/AsyncView';
import type { Surroundings } from '../surroundings';
import type { Board } from './board';

/** What every part of deciding shares. */
export interface TriageWork extends Surroundings {
  readonly board: Board;
  readonly freshness: Freshness;
  /** The lists are to be read again; what is shown stays meanwhile. */
  onRead(): void;
}
