import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { filterQueue } from '../../../domain/device/queue';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { counted, figure, fill } from '../../../ui/words';
import type { Entry } from './board';
import { Bulk } from './Bulk';
import { emptyFilter, type Filter, Filters, isNarrowed } from './Filters';
import { Figures } from './Figures';
import { placeOf } from './places';
import { RequestList } from './RequestList';
import { RequestView } from './RequestView';
import { SaveTable } from './SaveTable';
import styles from './Triage.module.scss';
import type { TriageWork } from './work';

export interface WorklistProps {
  readonly work: TriageWork;
  readonly tab: 'queue' | 'decided';
  /** The number of the request that somebody has opened. */
  readonly request: number | undefined;
}

/** Requests at the left, one of them at the right; in a narrow column one after the other. */
export function Worklist({ work, tab, request }: WorklistProps): React.ReactElement {
  const { board, today, go } = work;
  const [filter, setFilter] = React.useState<Filter>(emptyFilter);
  const [choosing, setChoosing] = React.useState(false);
  const [chosen, setChosen] = React.useState<ReadonlySet<number>>(new Set());
  const [several, setSeveral] = React.useState<readonly Entry[]>();
  const all: readonly Entry[] = tab === 'queue' ? board.queue : board.decided;
  const shown = React.useMemo(() => filterQueue(all, filter, today).filter((entry) => !filter.noRegion || !entry.region), [all, filter, today]);
  // What somebody has begun to decide stays, though the first in the queue is another by now.
  const [held, setHeld] = React.useState<number>();
  const opened = board.byId.get(request ?? held ?? 0);
  const entry = opened ?? (request === undefined ? shown[0] as Entry | undefined : undefined);
  const list = React.useRef<HTMLDivElement>(null);
  const panel = React.useRef<HTMLHeadingElement>(null);
  const before = React.useRef(request);

  // Whoever opens a request goes to it, and whoever goes back stands where they were in the list.
  React.useEffect(() => {
    const was = before.current;
    before.current = request;
    if (request !== was) setHeld(undefined);
    if (request !== undefined && request !== was) panel.current?.focus();
    else if (request === undefined && was !== undefined) list.current?.querySelector<HTMLElement>(`[data-request="${was}"]`)?.focus();
  }, [request]);

  if (several) {
    return (
      <Bulk
        work={work}
        entries={several}
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
      <div ref={list} className={styles.list}>
        {all.length === 0 ? (
          <Nobody tab={tab} reading={!board.report.answered} />
        ) : (
          <>
            {isNarrowed(filter) ? <p className={styles.quiet}>{fill(strings.Filtered, { shown: shown.length, total: all.length })}</p> : null}
            {shown.length === 0 ? <p>{strings.NoneFit}</p> : null}
            <RequestList
              work={work}
              tab={tab}
              entries={shown}
              current={entry?.request.Id}
              chosen={choosing ? chosen : undefined}
              onChoose={(id, on) => setChosen(withChoice(chosen, id, on))}
            />
            {tab === 'queue' ? (
              <ChooseSeveral shown={shown} choosing={choosing} chosen={chosen} onChoosing={setChoosing} onChosen={setChosen} onDecide={setSeveral} />
            ) : null}
            <div className={styles.tools}>
              <Filters entries={all} filter={filter} onFilter={setFilter} />
              <Figures entries={shown} board={board} today={today} />
              <SaveTable work={work} tab={tab} entries={shown} />
            </div>
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
            onBack={() => go(placeOf({ tab }))}
            onHold={() => setHeld(entry.request.Id)}
          />
        ) : request === undefined ? null : (
          <Heading ref={panel} tabIndex={-1} below={1} className={styles.name}>
            {strings.NotHere}
          </Heading>
        )}
      </div>
    </div>
  );
}

function Nobody({ tab, reading }: { readonly tab: WorklistProps['tab']; readonly reading: boolean }): React.ReactElement {
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

interface ChooseSeveralProps {
  readonly shown: readonly Entry[];
  readonly choosing: boolean;
  readonly chosen: ReadonlySet<number>;
  onChoosing(choosing: boolean): void;
  onChosen(chosen: ReadonlySet<number>): void;
  onDecide(entries: readonly Entry[]): void;
}

/** The way to decide several at once: ticks in the list, and what is ticked. */
function ChooseSeveral({ shown, choosing, chosen, onChoosing, onChosen, onDecide }: ChooseSeveralProps): React.ReactElement {
  const picked = shown.filter(({ request }) => chosen.has(request.Id));
  if (!choosing) {
    return (
      <p className={styles.several}>
        <Button quiet onClick={() => onChoosing(true)}>
          {strings.Several}
        </Button>
      </p>
    );
  }
  return (
    <>
      <p role="status" className={`${styles.quiet} ${styles.more}`}>
        {counted(picked.length, strings.ChosenOne, strings.ChosenMany)}
      </p>
      <p className={styles.several}>
        {picked.length > 0 ? <Button onClick={() => onDecide(picked)}>{strings.BulkTitle}</Button> : null}
        <Button quiet onClick={() => onChosen(picked.length === shown.length ? new Set() : new Set(shown.map(({ request }) => request.Id)))}>
          {picked.length === shown.length ? strings.ChooseNoneOf : fill(strings.ChooseAll, { count: figure(shown.length) })}
        </Button>
        <Button
          quiet
          onClick={() => {
            onChosen(new Set());
            onChoosing(false);
          }}
        >
          {strings.StopSeveral}
        </Button>
      </p>
    </>
  );
}
