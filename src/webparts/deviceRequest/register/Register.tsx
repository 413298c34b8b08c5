import * as React from 'react';
import { type KnownUser, mayRemove, type RegisterReport, readRegister } from '../../../data/blackBerryRegister';
import { createLoader } from '../../../data/loader';
import { knownUsers } from '../../../domain/device/register';
import type { Problem } from '../../../domain/problem';
import { AsyncView } from '../../../ui/AsyncView';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';
import { useAskedOnce } from '../useAskedOnce';
import { MarkContacted } from './MarkContacted';
import { EditView, LoadView, RemoveView } from './onDemandViews';
import { Overview, type OverviewProps } from './Overview';
import { PutBack } from './PutBack';
import { type Entry, isUnchecked, registerEntries, requestsFor } from './registerEntries';
import { strings } from './strings';
import type { RegisterWork } from './work';

/** The known BlackBerry users: who has not been contacted, who has asked, who has a new phone. */
export function Register(props: RegisterWork): React.ReactElement {
  const { connection, now } = usePart();
  const { onKnown } = props;
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<RegisterReport>({ read: (_, abandoned) => readRegister(connection, abandoned), now }),
  );
  const value = useLoadable(loader);
  const users = value.state === 'ready' ? value.data.users : undefined;
  React.useEffect(() => {
    if (users) onKnown(knownUsers(users));
    // Not each time the requests are read: their own count may be newer.
  }, [users]);
  return (
    <AsyncView value={value} loading={strings.Reading} empty={null} onRetry={loader.refresh}>
      {(report) => <Known {...props} report={report} onChanged={loader.refresh} />}
    </AsyncView>
  );
}

/**
 * The view of the register. `only`: the one person to mark as contacted; without it, people are chosen. `again`: they
 * were contacted before.
 */
type At =
  | { readonly view: 'list' | 'load' }
  | { readonly view: 'contact'; readonly only?: Entry; readonly again: boolean }
  | { readonly view: 'edit' | 'remove' | 'putBack'; readonly user: KnownUser };

interface KnownProps extends Omit<RegisterWork, 'onKnown'> {
  readonly report: RegisterReport;
  /** Something is saved: the register has to be read again. */
  onChanged(): void;
}

function Known({ report, requests, readAt, open, sites, onChanged }: KnownProps): React.ReactElement | null {
  const [at, setAt] = React.useState<At>({ view: 'list' });
  const [back, setBack] = React.useState(false);
  const [done, setDone] = React.useState<OverviewProps['done']>();
  const { problem, retry, isChecked } = useChecked({ report, requests, readAt, open });
  const entries = React.useMemo(() => registerEntries(report.users, requests), [report.users, requests]);
  const root = useReturn(at);
  const { actions, onPutBack } = useActions(setAt);

  function leave(changed: boolean, words?: string): void {
    setAt({ view: 'list' });
    setBack(true);
    setDone(words ? { words } : undefined);
    if (changed) onChanged();
  }

  if (at.view === 'load') return <LoadView sites={sites} onLeave={leave} />;
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  const isBeside = at.view === 'edit' || at.view === 'remove';
  // A request that changed after its decision must not make anybody look served.
  if (!isChecked && !isBeside) return <p role="status">{strings.Reading}</p>;
  if (at.view === 'contact') return <MarkContacted {...at} entries={entries} sites={sites} onLeave={leave} />;
  if (at.view === 'putBack') return <PutBack user={at.user} onLeave={() => leave(true)} />;
  return (
    <div ref={root}>
      {at.view === 'edit' ? <EditView user={at.user} users={report.users} sites={sites} onLeave={leave} /> : null}
      {at.view === 'remove' ? <RemoveView user={at.user} sites={sites} onLeave={leave} /> : null}
      {/* It stays below the form, not shown, so that what was searched for is still there afterwards. */}
      <div hidden={isBeside}>
        <Overview
          report={report}
          entries={entries}
          sites={sites}
          back={back}
          done={done}
          actions={actions}
          onPutBack={onPutBack}
          onLoad={() => setAt({ view: 'load' })}
          onContact={(again) => setAt({ view: 'contact', again })}
        />
      </div>
    </div>
  );
}

/** What can be done with one person; the same functions until the lists have more places. */
function useActions(setAt: (at: At) => void): Pick<OverviewProps, 'actions' | 'onPutBack'> {
  const { connection } = usePart();
  const removes = mayRemove(connection);
  return React.useMemo(
    () => ({
      actions: {
        onContacted: (only) => setAt({ view: 'contact', only, again: only.state.kind === 'contacted' }),
        onEdit: (user) => setAt({ view: 'edit', user }),
        onRemove: removes ? (user) => setAt({ view: 'remove', user }) : undefined,
      },
      onPutBack: (user) => setAt({ view: 'putBack', user }),
    }),
    [removes],
  );
}

/** After the form of one person, the focus returns to the button that opened it; to the heading if that is gone. */
function useReturn(at: At): React.RefObject<HTMLDivElement> {
  const root = React.useRef<HTMLDivElement>(null);
  const before = React.useRef(at);
  React.useEffect(() => {
    const from = before.current;
    before.current = at;
    if (at.view !== 'list' || (from.view !== 'edit' && from.view !== 'remove')) return;
    const opened = from.view === 'edit' ? `[data-edit="${from.user.Id}"]` : '[data-register]';
    const found = root.current?.querySelector<HTMLElement>(opened) ?? root.current?.querySelector('[data-register]');
    (found as HTMLElement | null | undefined)?.focus();
  }, [at]);
  return root;
}

/** How many requests are read in full at once. */
const atOnce = 250;

/** Reads in full the requests that could make somebody look served. */
function useChecked({ report, requests, readAt, open }: Omit<KnownProps, 'sites' | 'onChanged'>): {
  readonly problem: Problem | undefined;
  retry(): void;
  readonly isChecked: boolean;
} {
  const [problem, setProblem] = React.useState<Problem>();
  const { asked, add } = useAskedOnce(readAt);
  const unchecked = React.useMemo(
    () =>
      requestsFor(report.users, requests)
        .filter(isUnchecked)
        .map(({ request }) => request.Id)
        .filter((number) => !asked.has(number)),
    [report.users, requests, asked],
  );

  React.useEffect(() => {
    if (unchecked.length === 0 || problem) return;
    const next = unchecked.slice(0, atOnce);
    open(next).then(
      (found) => {
        setProblem(found);
        if (!found) add(next);
      },
      () => undefined,
    );
  }, [unchecked, problem]);

  return { problem, retry: () => setProblem(undefined), isChecked: unchecked.length === 0 };
}
