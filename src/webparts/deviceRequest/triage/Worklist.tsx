import * as React from 'react';
import { searchRequests } from '../../../domain/device/search';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { counted, figure, fill } from '../../../ui/text';
import { useLeave } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import type { Entry } from './board';
import { Bulk } from './Bulk';
import { ChooseSeveral } from './ChooseSeveral';
import { emptyFilter, type Filter, Filters, isNarrowed, narrowed } from './Filters';
import { Figures } from './Figures';
import { Find } from './Find';
import { routeOf } from './routes';
import { RequestList } from './RequestList';
import { RequestView } from './RequestView';
import { SaveTable } from './SaveTable';
import { strings } from './strings';
import styles from './Worklist.module.scss';
import desk from './Desk.module.scss';
import type { TriageWork } from './work';

export interface WorklistProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  /** The number of the request that somebody has opened. */
  readonly request: number | undefined;
  /** What is searched for, in whatever part of the requests. */
  readonly find: string;
  onFind(find: string): void;
}

/** Requests at the left, one of them at the right; in a narrow column one after the other. */
export function Worklist({ work, tab, request, find, onFind }: WorklistProps): React.ReactElement {
  const { today, go } = usePart();
  const { board } = work;
  const leave = useLeave();
  const [filter, setFilter] = React.useState<Filter>(emptyFilter);
  const [choosing, setChoosing] = React.useState(false);
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  const [several, setSeveral] = React.useState<readonly number[]>();
  const all: readonly Entry[] = tab === 'queue' ? board.queue : board.decided;
  const shown = React.useMemo(() => narrowed(all, filter, find, today), [all, filter, find, today]);
  const narrow = isNarrowed(filter) || find.trim() !== '';
  const elsewhere = React.useMemo(
    () => (find.trim() ? searchRequests(tab === 'queue' ? board.decided : board.queue, find).length : 0),
    [board, tab, find],
  );
  // What somebody has begun to decide stays, though the first in the queue is another by now.
  const [held, setHeld] = React.useState<number>();
  const opened = board.byId.get(request ?? held ?? 0);
  const entry = opened ?? (request === undefined ? (shown[0] as Entry | undefined) : undefined);
  const list = React.useRef<HTMLDivElement>(null);
  const panel = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef(request);
  const search = React.useRef<HTMLInputElement>(null);
  const toggle = React.useRef<HTMLButtonElement>(null);
  const wasSeveral = React.useRef(false);
  const [clearings, clear] = React.useReducer((count: number) => count + 1, 0);

  // Whoever opens a request goes to it, and whoever goes back stands where they were in the list.
  React.useEffect(() => {
    const was = before.current;
    before.current = request;
    if (request !== was) setHeld(undefined);
    if (request !== undefined && request !== was) panel.current?.focus();
    else if (request === undefined && was !== undefined)
      list.current?.querySelector<HTMLElement>(`[data-request="${was}"]`)?.focus();
  }, [request]);

  // Whoever comes back from deciding several stands where they left for it.
  React.useEffect(() => {
    if (wasSeveral.current && !several) (toggle.current ?? list.current)?.focus();
    wasSeveral.current = several !== undefined;
  }, [several]);

  function showAll(): void {
    setFilter(emptyFilter);
    onFind('');
    clear();
    search.current?.focus();
  }

  if (several) {
    return (
      <Bulk
        work={work}
        ids={several}
        onDone={() => {
          setSeveral(undefined);
          setChosen(new Set());
          setChoosing(false);
          work.onRead();
        }}
        onBack={() => setSeveral(undefined)}
      />
    );
  }

  return (
    <div className={`${styles.worklist} ${request === undefined ? styles.atList : styles.atRequest}`}>
      <div ref={list} tabIndex={-1} className={styles.list}>
        {all.length === 0 ? (
          <Nobody tab={tab} reading={!board.report.answered} refreshing={work.freshness.refreshing} />
        ) : (
          <>
            <div className={styles.tools}>
              <Find ref={search} find={find} onFind={onFind} />
              <Filters turn={clearings} board={board} entries={all} filter={filter} onFilter={setFilter} />
              <Figures entries={shown}>
                <SaveTable work={work} tab={tab} entries={shown} />
              </Figures>
            </div>
            {/* It is there before it has words: only then are they read out. */}
            <p className={narrow ? styles.narrowed : undefined}>
              <span role="status">
                {!narrow
                  ? ''
                  : shown.length === 0
                    ? strings.NoneFit
                    : fill(strings.Filtered, { shown: figure(shown.length), total: figure(all.length) })}
              </span>
              {narrow ? (
                <Button quiet onClick={showAll}>
                  {strings.ClearFilter}
                </Button>
              ) : null}
            </p>
            {elsewhere > 0 ? (
              <p className={styles.narrowed}>
                <RouteLink to={routeOf({ tab: tab === 'queue' ? 'decided' : 'queue' })} onGo={go}>
                  {counted(elsewhere, tab === 'queue' ? strings.InDecided : strings.InQueue)}
                </RouteLink>
              </p>
            ) : null}
            <RequestList
              work={work}
              tab={tab}
              entries={shown}
              current={entry?.request.Id}
              chosen={choosing ? chosen : undefined}
              onChoose={(id, on) => setChosen(withChoice(chosen, id, on))}
            />
            {tab === 'queue' ? (
              <ChooseSeveral
                ref={toggle}
                shown={shown}
                choosing={choosing}
                chosen={chosen}
                onChoosing={setChoosing}
                onChosen={setChosen}
                onDecide={(ids) => leave(() => setSeveral(ids))}
              />
            ) : null}
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
            onHold={() => setHeld(entry.request.Id)}
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

function withChoice(chosen: ReadonlySet<number>, id: number, on: boolean): ReadonlySet<number> {
  const next = new Set(chosen);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}

/** The one to go on with: the next in the list, or the first where this is its last. */
function nextAfter(shown: readonly Entry[], { request: { Id } }: Entry): Entry | undefined {
  const at = shown.findIndex((each) => each.request.Id === Id);
  const next = shown[at + 1] ?? shown[0];
  return next?.request.Id === Id ? undefined : next;
}
