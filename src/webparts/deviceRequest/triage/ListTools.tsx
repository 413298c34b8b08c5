import * as React from 'react';
import { searchRequests } from '../../../domain/device/search';
import { Button } from '../../../ui/Button';
import { RouteLink } from '../../../ui/RouteLink';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { Figures } from './Figures';
import { Filters } from './Filters';
import { Find } from './Find';
import { routeOf } from './routes';
import { SaveTable } from './SaveTable';
import { strings } from './strings';
import type { Narrowing } from './useNarrowing';
import type { TriageWork } from './work';
import styles from './ListTools.module.scss';

export interface ListToolsProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  readonly narrowing: Narrowing;
  /** What is searched for, in both lists. */
  readonly find: string;
  onFind(find: string): void;
  /** Decisions are taken in from a sheet, in place of the list. */
  onSheet(): void;
}

/** Tools that search, narrow and count a list of requests; below them, how much that leaves out. */
export function ListTools({ work, tab, narrowing, find, onFind, onSheet }: ListToolsProps): React.ReactElement {
  const { all, shown, filter, setFilter, turn, search } = narrowing;
  return (
    <>
      <div className={styles.tools}>
        <Find ref={search} find={find} onFind={onFind} />
        <Filters turn={turn} board={work.board} entries={all} filter={filter} onFilter={setFilter} />
        <Figures entries={shown}>
          <SaveTable work={work} tab={tab} entries={shown}>
            <Button quiet onClick={onSheet}>
              {strings.FromSheet}
            </Button>
          </SaveTable>
        </Figures>
      </div>
      <Narrowed {...narrowing} />
      <Elsewhere work={work} tab={tab} find={find} />
    </>
  );
}

function Narrowed({ all, shown, isNarrow, showAll }: Narrowing): React.ReactElement {
  const words = (): string =>
    shown.length === 0
      ? strings.NoneFit
      : fill(strings.Filtered, { shown: figure(shown.length), total: figure(all.length) });
  // The status element must exist before it has words, or they are not read out.
  return (
    <p className={isNarrow ? styles.narrowed : undefined}>
      <span role="status">{isNarrow ? words() : ''}</span>
      {isNarrow ? (
        <Button quiet onClick={showAll}>
          {strings.ClearFilter}
        </Button>
      ) : null}
    </p>
  );
}

/** How many requests of the other list the search finds. */
function Elsewhere({
  work: { board },
  tab,
  find,
}: Pick<ListToolsProps, 'work' | 'tab' | 'find'>): React.ReactElement | null {
  const { go } = usePart();
  const other = tab === 'queue' ? 'decided' : 'queue';
  const count = React.useMemo(
    () => (find.trim() ? searchRequests(board[other], find).length : 0),
    [board, other, find],
  );
  if (count === 0) return null;
  return (
    <p className={styles.narrowed}>
      <RouteLink to={routeOf({ tab: other })} onGo={go}>
        {counted(count, tab === 'queue' ? strings.InDecided : strings.InQueue)}
      </RouteLink>
    </p>
  );
}
