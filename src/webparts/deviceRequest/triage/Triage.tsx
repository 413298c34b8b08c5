import * as React from 'react';
import { decisionsListName, requestsListName } from '../../../data/triage/queries';
import { readTriage, readTriageChanges, type TriageReport } from '../../../data/triage/readTriage';
import { createLoader } from '../../../data/loader';
import { readInFull } from '../../../data/triage/inFull';
import { openedRequests } from '../../../data/triage/openedRequests';
import { readInto } from '../../../data/triage/readInto';
import type { Problem } from '../../../domain/problem';
import type { Loadable } from '../../../domain/loadable';
import { AsyncView, Waiting } from '../../../ui/AsyncView';
import { Heading } from '../../../ui/Heading';
import { RouteLink } from '../../../ui/RouteLink';
import { Unreadable } from '../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { figure, fill } from '../../../ui/text';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import { home } from '../routes';
import { type Board, boardOf } from './board';
import { routeOf, type Tab, tabs, triageRoute } from './routes';
import { Reconcile } from './Reconcile';
import { Searched } from './Searched';
import { Register } from './openRegister';
import { strings } from './strings';
import styles from './Triage.module.scss';
import { useChecking } from './useChecking';
import type { TriageWork } from './work';
import { Worklist } from './Worklist';

export interface TriageProps {
  /** Somebody has just come here by a link or the back button: the heading is read out. */
  readonly arrived: boolean;
  /** Shown to people whom SharePoint does not let read the record. */
  readonly otherwise: React.ReactNode;
}

/**
 * Where those who decide work: the queue, the register of BlackBerry users, the decided requests, and what is wrong in
 * the lists.
 */
export function Triage({ arrived, otherwise }: TriageProps): React.ReactElement {
  const { connection, now, go } = usePart();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [opened] = React.useState(() => openedRequests(connection));
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<TriageReport>({
      read: async (onPart) => opened.inWhole(await readTriage(connection, (part) => onPart(opened.inPart(part)))),
      readChanges: async (before) => {
        const report = await readTriageChanges(connection, before);
        return report && opened.inWhole(report);
      },
      keepsPart: true,
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  const onRead = useCatchUp(value, loader.catchUp);
  const [open, look] = React.useMemo(
    () => [readInto(loader, opened.open), readInto(loader, (numbers) => readInFull(connection, numbers))],
    [connection, opened, loader],
  );
  React.useEffect(() => {
    if (arrived) heading.current?.focus();
    // Only when somebody comes here: later the focus belongs to what they do.
  }, []);

  // SharePoint tells people who may not read the record that it does not exist. Any other list that cannot be read is a
  // fault, and is named.
  if (value.state === 'failed' && !value.stale && isAboutRecord(value.problem)) return <>{otherwise}</>;
  return (
    <LeaveGuard>
      <div className={styles.head}>
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {strings.Heading}
        </Heading>
        <RouteLink to={home} onGo={go}>
          {strings.Leave}
        </RouteLink>
      </div>
      <AsyncView value={value} onRetry={loader.refresh} empty={null}>
        {(report, freshness) => (
          <Parts report={report} freshness={freshness} catchUp={onRead} open={open} look={look} />
        )}
      </AsyncView>
    </LeaveGuard>
  );
}

function isAboutRecord(problem: Problem): boolean {
  return (problem.kind === 'missing' || problem.kind === 'forbidden') && problem.list === decisionsListName;
}

/** Reads what has changed; if a reading is under way, as soon as it ends. */
function useCatchUp(value: Loadable<TriageReport>, catchUp: () => void): () => void {
  const reading = value.state === 'ready' && value.refreshing;
  const [wanted, setWanted] = React.useState(false);
  React.useEffect(() => {
    if (!wanted || reading) return;
    setWanted(false);
    catchUp();
  }, [wanted, reading, catchUp]);
  return React.useCallback(() => setWanted(true), []);
}

interface PartsProps extends Pick<TriageWork, 'freshness' | 'catchUp' | 'open' | 'look'> {
  readonly report: TriageReport;
}

function Parts({ report, freshness, catchUp: onRead, open, look }: PartsProps): React.ReactElement {
  const { today, route } = usePart();
  const board = React.useMemo(() => boardOf(report, today), [report, today]);
  const { tab, request } = triageRoute(route);
  const checking = useChecking(board.unchecked, freshness.refreshing || !report.withOutcome, look);
  const work: TriageWork = { board, freshness, checking, catchUp: onRead, open, look };
  const [registered, onKnown] = useRegistered(report, freshness.asOf);
  const [find, setFind] = React.useState('');
  return (
    <>
      <Tabs tab={tab} board={board} registered={registered} />
      {tab === 'queue' || tab === 'decided' ? (
        <Worklist key={tab} work={work} tab={tab} request={request} find={find} onFind={setFind} />
      ) : null}
      {tab === 'blackberry' ? <BlackBerry work={work} onKnown={onKnown} /> : null}
      {tab === 'reconcile' ? <Reconcile work={work} /> : null}
      {tab === 'blackberry' ? null : (
        <div className={styles.foot}>
          <Searched board={board} refreshing={freshness.refreshing} />
          <Unreadable rows={report.unreadable.filter(({ list }) => list !== requestsListName)} />
        </div>
      )}
    </>
  );
}

/**
 * How many BlackBerry users are known, and what sets it. The register's view knows of a loaded list first; a later
 * reading of everything replaces its count.
 */
function useRegistered(
  { registered }: TriageReport,
  asOf: Date,
): readonly [number | undefined, (count: number) => void] {
  const [known, setKnown] = React.useState<{ readonly since: Date; readonly count: number }>();
  const onKnown = React.useCallback((count: number) => setKnown({ since: asOf, count }), [asOf]);
  return [known?.since === asOf ? known.count : registered, onKnown];
}

interface TabsProps {
  readonly tab: Tab;
  readonly board: Board;
  readonly registered: number | undefined;
}

function Tabs(props: TabsProps): React.ReactElement {
  const { go } = usePart();
  const names = tabNames(props);
  return (
    <nav aria-label={strings.Parts}>
      <ul className={styles.tabs}>
        {tabs.map((each) => (
          <li key={each}>
            <button
              type="button"
              aria-current={props.tab === each ? 'page' : undefined}
              onClick={() => go(routeOf({ tab: each }))}
            >
              {names[each]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function tabNames({ board, registered }: Omit<TabsProps, 'tab'>): Readonly<Record<Tab, string>> {
  return {
    queue: fill(strings.TabQueue, { count: figure(board.queue.length) }),
    blackberry:
      registered === undefined ? strings.TabBlackBerryOnly : fill(strings.TabBlackBerry, { count: figure(registered) }),
    decided: strings.TabDecided,
    reconcile: board.concerns
      ? fill(board.unchecked.length > 0 ? strings.TabReconcileChecking : strings.TabReconcile, {
          count: figure(board.concerns.length + board.unread.length),
        })
      : strings.TabReconcileReading,
  };
}

/** The register. It waits for the answered requests: without them nobody knows who has been served. */
function BlackBerry({
  work: { board, freshness, open },
  onKnown,
}: {
  readonly work: TriageWork;
  onKnown(count: number): void;
}): React.ReactElement {
  const { withOutcome: answered, sites } = board.report;
  if (!answered) return <NotYet refreshing={freshness.refreshing} />;
  return <Register requests={board.entries} readAt={freshness.asOf} open={open} sites={sites} onKnown={onKnown} />;
}

/** Shown until the answered requests are read, or if they could not be. */
function NotYet({ refreshing }: { readonly refreshing: boolean }): React.ReactElement {
  return refreshing ? <Waiting /> : <p>{strings.ReconcileNotRead}</p>;
}
