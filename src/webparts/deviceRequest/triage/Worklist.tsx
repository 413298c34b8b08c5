import * as React from 'react';
import { Heading } from '../../../ui/Heading';
import { useLeave } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import type { Board, Entry } from './board';
import { Bulk } from './Bulk';
import { ChooseSeveral } from './ChooseSeveral';
import { ListTools } from './ListTools';
import { DecisionsSheet } from './openDecisionsSheet';
import { routeOf } from './routes';
import { RequestList } from './RequestList';
import { RequestView } from './RequestView';
import { strings } from './strings';
import styles from './Worklist.module.scss';
import desk from './Desk.module.scss';
import { useListFocus } from './useListFocus';
import { useNarrowing } from './useNarrowing';
import { useSeveral } from './useSeveral';
import type { TriageWork } from './work';

export interface WorklistProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  /** The number of the request that somebody has opened. */
  readonly request: number | undefined;
  /** What is searched for, in both lists. */
  readonly find: string;
  onFind(find: string): void;
}

/** The list of requests on the left and one of them on the right; in a narrow column, one or the other. */
export function Worklist({ work, tab, request, find, onFind }: WorklistProps): React.ReactElement {
  const { go } = usePart();
  const all: readonly Entry[] = work.board[tab];
  const narrowing = useNarrowing(all, find, onFind);
  const { shown } = narrowing;
  const several = useSeveral();
  const sheet = useSheet();
  const { entry, hold } = useOpened(work.board, shown, request);
  const { list, panel, toggle } = useListFocus(request, several.deciding !== undefined || sheet.isOpen);

  function endSheet(): void {
    sheet.close();
    work.catchUp();
  }

  function endSeveral(): void {
    several.done();
    work.catchUp();
  }

  if (several.deciding) return <Bulk work={work} ids={several.deciding} onDone={endSeveral} onBack={several.back} />;
  if (sheet.isOpen) return <DecisionsSheet work={work} onLeave={endSheet} />;
  return (
    <div className={`${styles.worklist} ${request === undefined ? styles.atList : styles.atRequest}`}>
      <div ref={list} tabIndex={-1} className={styles.list}>
        {all.length === 0 ? (
          <Nobody tab={tab} reading={!work.board.report.withOutcome} refreshing={work.freshness.refreshing} />
        ) : (
          <>
            <ListTools work={work} tab={tab} narrowing={narrowing} find={find} onFind={onFind} onSheet={sheet.open} />
            <RequestList
              work={work}
              tab={tab}
              entries={shown}
              current={entry?.request.Id}
              several={several}
              isNarrow={narrowing.isNarrow}
            />
            {tab === 'queue' ? <ChooseSeveral ref={toggle} shown={shown} several={several} /> : null}
          </>
        )}
      </div>
      <div className={styles.request}>
        {entry ? (
          <RequestView
            key={entry.request.Id}
            ref={panel}
            work={work}
            tab={tab}
            entry={entry}
            next={nextAfter(shown, entry)}
            onBack={() => go(routeOf({ tab }))}
            onHold={() => hold(entry)}
          />
        ) : request === undefined ? null : (
          <Heading ref={panel} tabIndex={-1} below={1} className={desk.name}>
            {strings.NotHere}
          </Heading>
        )}
      </div>
    </div>
  );
}

/** Whether decisions are taken in from a sheet. A decision that is being typed is asked about first. */
function useSheet(): { readonly isOpen: boolean; open(): void; close(): void } {
  const leave = useLeave();
  const [isOpen, setOpen] = React.useState(false);
  return { isOpen, open: () => leave(() => setOpen(true)), close: () => setOpen(false) };
}

interface Opened {
  /**
   * The request beside the list: the open one, or the first if none is open. Undefined if the open one is not there.
   */
  readonly entry: Entry | undefined;
  /** Keeps a request in view once somebody has begun to decide it, even if another is first by now. */
  hold(entry: Entry): void;
}

function useOpened(board: Board, shown: readonly Entry[], request: number | undefined): Opened {
  const [held, setHeld] = React.useState<number>();
  React.useEffect(() => setHeld(undefined), [request]);
  const opened = board.byId.get(request ?? held ?? 0);
  return {
    entry: opened ?? (request === undefined ? (shown[0] as Entry | undefined) : undefined),
    hold: (entry) => setHeld(entry.request.Id),
  };
}

function Nobody({
  tab,
  reading,
  refreshing,
}: {
  readonly tab: WorklistProps['tab'];
  readonly reading: boolean;
  readonly refreshing: boolean;
}): React.ReactElement {
  if (reading && !refreshing) return <p>{strings.ReconcileNotRead}</p>;
  if (tab === 'decided') return <p>{reading ? strings.ReconcileReading : strings.DecidedEmpty}</p>;
  if (reading) return <p>{strings.QueueEmptyReading}</p>;
  return (
    <>
      <Heading below={1}>{strings.QueueEmpty}</Heading>
      <p>{strings.QueueEmptyThen}</p>
    </>
  );
}

/** The request to decide next: the next in the list, or the first after the last. */
function nextAfter(shown: readonly Entry[], { request: { Id } }: Entry): Entry | undefined {
  const at = shown.findIndex((each) => each.request.Id === Id);
  const next = shown[at + 1] ?? shown[0];
  return next?.request.Id === Id ? undefined : next;
}
