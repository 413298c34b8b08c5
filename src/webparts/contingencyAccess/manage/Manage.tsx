import * as React from 'react';
import type { BrowserStore } from '../../../data/browserStore';
import type { Connection } from '../../../data/connection';
import { type ManagingReport, readAllForManaging } from '../../../data/contingencyEditing';
import { kept } from '../../../data/kept';
import { createLoader } from '../../../data/loader';
import { contingencyGaps } from '../../../domain/contingency/gapCheck';
import { helpTelephone } from '../../../domain/helpTelephone';
import type { Telephones } from '../../../domain/linkedText/onDemand';
import type { Day } from '../../../domain/day';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { leave as leavePlace, type Route } from '../../../ui/route';
import { Unreadable } from '../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { useSaid } from '../../../ui/useSaid';
import { fill } from '../../../ui/text';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { useLeave } from '../../base/held/holding';
import { GapList } from './GapList';
import { InstructionList } from './InstructionList';
import styles from './Manage.module.scss';
import { PlaceList } from './PlaceList';
import { strings } from './strings';
import { useDirectory, type Work } from './work';

export interface ManageProps {
  readonly connection: Connection;
  readonly store: BrowserStore;
  now(): Date;
  readonly today: Day;
  readonly telephone?: string;
  readonly telephones: Telephones;
  readonly statusPage?: string;
  readonly route: Route;
  go(route: Route): void;
  /** Something is saved: what staff see is to be read again. */
  onSaved(): void;
  onStop(): void;
}

/** Where the rollout team keeps what staff are told to do. */
export function Manage(props: ManageProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Managing {...props} />
    </LeaveGuard>
  );
}

function Managing(props: ManageProps): React.ReactElement {
  const leave = useLeave();
  const { connection, now, onSaved, onStop } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<ManagingReport>({ read: (_onPart, abandoned) => readAllForManaging(connection, abandoned), now }),
  );
  const value = useLoadable(loader);

  React.useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{strings.Managing}</span>
        <Button quiet onClick={() => leave(onStop)}>
          {strings.Stop}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {strings.Heading}
      </Heading>
      <AsyncView value={value} onRetry={loader.refresh} empty={null}>
        {(report) => (
          <Managed
            {...props}
            report={report}
            onRead={loader.refresh}
            onSaved={() => {
              loader.refresh();
              onSaved();
            }}
          />
        )}
      </AsyncView>
    </>
  );
}

type Part = 'gaps' | 'instructions' | 'places';

interface ManagedProps extends ManageProps {
  readonly report: ManagingReport;
  onRead(): void;
}

const reviewerKey = kept('reviewer');

function Managed({
  connection,
  store,
  now,
  today,
  telephone,
  telephones,
  statusPage,
  route,
  go,
  report,
  onRead,
  onSaved,
}: ManagedProps): React.ReactElement {
  const leave = useLeave();
  const [part, setPart] = React.useState<Part>('gaps');
  const [open, setOpen] = React.useState<string>();
  const [unsaved, setUnsaved] = React.useState(false);
  const [reviewer, setReviewer] = React.useState(() => store.get(reviewerKey) ?? connection.name);
  const [said, say] = useSaid();
  const readAgain = React.useRef(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const directory = useDirectory(report);
  const gaps = React.useMemo(
    () =>
      contingencyGaps(
        {
          ...report,
          sites: report.sites.map((site) => ({ ...site, siteCode: site.SiteCode, region: site.Region })),
        },
        today,
      ),
    [report, today],
  );

  // What was saved, or deleted by somebody else, may have gone from this list, and with it what had the focus.
  React.useEffect(() => {
    if (readAgain.current && (!document.activeElement || document.activeElement === document.body))
      heading.current?.focus();
    readAgain.current = false;
  }, [report]);

  const work: Work = {
    connection,
    store,
    now,
    today,
    report,
    directory,
    telephone: telephone ?? helpTelephone(report.services),
    telephones,
    statusPage,
    reviewer,
    setReviewer(name) {
      setReviewer(name);
      store.set(reviewerKey, name);
    },
    open,
    unsaved,
    setOpen(panel) {
      say('');
      setOpen(panel);
      setUnsaved(false);
    },
    onTyped: () => setUnsaved(true),
    onSaved(words) {
      readAgain.current = true;
      say(words);
      setOpen(undefined);
      setUnsaved(false);
      onSaved();
    },
    onRead() {
      readAgain.current = true;
      onRead();
    },
    route,
    go: (to) => leavePlace(() => go(to), to),
  };
  const parts: Readonly<Record<Part, string>> = {
    gaps: fill(strings.PartGaps, { count: gaps.length }),
    instructions: strings.PartInstructions,
    places: strings.PartPlaces,
  };

  function show(next: Part): void {
    leave(() => {
      say('');
      setPart(next);
      setOpen(undefined);
      setUnsaved(false);
    });
  }

  return (
    <>
      <nav aria-label={strings.Parts}>
        <ul className={styles.parts}>
          {(Object.keys(parts) as Part[]).map((each) => (
            <li key={each}>
              <button type="button" aria-current={part === each ? 'page' : undefined} onClick={() => show(each)}>
                {parts[each]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.part}>
        {part === 'gaps' ? strings.GapsHeading : parts[part]}
      </Heading>
      {part === 'gaps' ? (
        <GapList work={work} gaps={gaps} />
      ) : part === 'instructions' ? (
        <InstructionList work={work} />
      ) : (
        <PlaceList work={work} />
      )}
      <Unreadable rows={report.unreadable} />
    </>
  );
}
