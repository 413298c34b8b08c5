import * as React from 'react';
import { type RegisterReport, readRegister } from '../../../data/blackBerryRegister';
import { createLoader } from '../../../data/loader';
import { knownUsers } from '../../../domain/device/register';
import type { Problem } from '../../../domain/problem';
import { AsyncView } from '../../../ui/AsyncView';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { usePart } from '../../base/PartContext';
import { useAskedOnce } from '../useAskedOnce';
import { MarkContacted } from './MarkContacted';
import { LoadView } from './onDemandViews';
import { Overview } from './Overview';
import { type Entry, isUnchecked, registerEntries, requestsFor } from './registerEntries';
import { strings } from './strings';
import type { RegisterWork } from './work';

/** The known BlackBerry users: who has not been told, who has asked, who has a new phone. */
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

/** The view of the register. `only`: the one person to mark as contacted; without it, people are chosen. */
type At = { readonly view: 'list' | 'load' } | { readonly view: 'contact'; readonly only?: Entry };

/** How many requests are read in full at once. */
const atOnce = 250;

interface KnownProps extends Omit<RegisterWork, 'onKnown'> {
  readonly report: RegisterReport;
  /** Something is saved: the register has to be read again. */
  onChanged(): void;
}

function Known({ report, requests, readAt, open, sites, onChanged }: KnownProps): React.ReactElement | null {
  const [at, setAt] = React.useState<At>({ view: 'list' });
  const [back, setBack] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();
  const { asked, add } = useAskedOnce(readAt);
  const entries = React.useMemo(() => registerEntries(report.users, requests), [report.users, requests]);
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

  function leave(changed: boolean): void {
    setAt({ view: 'list' });
    setBack(true);
    if (changed) onChanged();
  }

  if (at.view === 'load') return <LoadView sites={sites} onLeave={leave} />;
  if (problem) return <ProblemNotice problem={problem} onRetry={() => setProblem(undefined)} />;
  // A request that changed after its decision must not make anybody look served.
  if (unchecked.length > 0) return <p role="status">{strings.Reading}</p>;
  if (at.view === 'contact') return <MarkContacted entries={entries} sites={sites} only={at.only} onLeave={leave} />;
  return (
    <Overview
      report={report}
      entries={entries}
      sites={sites}
      back={back}
      onLoad={() => setAt({ view: 'load' })}
      onContact={(only) => setAt({ view: 'contact', only })}
    />
  );
}
