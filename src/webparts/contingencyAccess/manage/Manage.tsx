import * as React from 'react';
import { keepsTried, type ManagingReport, readAllForManaging } from '../../../data/contingencyEditing';
import { createLoader } from '../../../data/loader';
import { contingencyGaps } from '../../../domain/contingency/gapCheck';
import type { Telephones } from '../../../domain/linkedText/onDemand';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { leave as leavePlace, type Route } from '../../../ui/route';
import { fill } from '../../../ui/text';
import { Unreadable } from '../../../ui/Unreadable';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { useSaid } from '../../../ui/useSaid';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { useLeave } from '../../base/held/holding';
import { PartProvider, usePart } from '../../base/PartContext';
import { useFocusOnceRead } from '../../base/entries/useFocusOnceRead';
import { GapList } from './GapList';
import type { Gap } from './gapKinds';
import { InstructionList } from './InstructionList';
import styles from './Manage.module.scss';
import { PlaceList } from './PlaceList';
import { strings } from './strings';
import { useWork } from './work';

export interface ManageProps {
  readonly telephones: Telephones;
  /** Something is saved: what staff see is read again. */
  onSaved(): void;
  onStop(): void;
}

/** Where the rollout team keeps what staff are told to do. Following a link to another view closes it. */
export function Manage(props: ManageProps): React.ReactElement {
  const { onStop } = props;
  const part = usePart();
  const go = React.useCallback(
    (to: Route) =>
      leavePlace(() => {
        onStop();
        part.go(to);
      }, to),
    [part, onStop],
  );
  return (
    <PartProvider {...part} go={go}>
      <LeaveGuard>
        <Managing {...props} />
      </LeaveGuard>
    </PartProvider>
  );
}

function Managing({ telephones, onSaved, onStop }: ManageProps): React.ReactElement {
  const { connection, now } = usePart();
  const leave = useLeave();
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
            report={report}
            telephones={telephones}
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

const parts = ['gaps', 'instructions', 'places'] as const;
type Part = (typeof parts)[number];

interface ManagedProps extends Pick<ManageProps, 'telephones' | 'onSaved'> {
  readonly report: ManagingReport;
  onRead(): void;
}

function Managed({ report, telephones, onRead, onSaved }: ManagedProps): React.ReactElement {
  const leave = useLeave();
  const [part, setPart] = React.useState<Part>('gaps');
  const [said, say] = useSaid();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const willRead = useFocusOnceRead(report, heading);
  const gaps = useGaps(report);
  const work = useWork({
    report,
    telephones,
    say,
    onRead() {
      willRead();
      onRead();
    },
    onSaved() {
      willRead();
      onSaved();
    },
  });
  const names: Readonly<Record<Part, string>> = {
    gaps: fill(strings.PartGaps, { count: gaps.length }),
    instructions: strings.PartInstructions,
    places: strings.PartPlaces,
  };

  function show(next: Part): void {
    leave(() => {
      setPart(next);
      work.setOpen(undefined);
    });
  }

  return (
    <>
      <PartNavigation names={names} part={part} onShow={show} />
      <p role="status" className={styles.said}>
        {said}
      </p>
      <Heading ref={heading} tabIndex={-1} below={1} className={styles.part}>
        {part === 'gaps' ? strings.GapsHeading : names[part]}
      </Heading>
      {part === 'gaps' ? <GapList work={work} gaps={gaps} /> : null}
      {part === 'instructions' ? <InstructionList work={work} /> : null}
      {part === 'places' ? <PlaceList work={work} /> : null}
      <Unreadable rows={report.unreadable} />
    </>
  );
}

function PartNavigation({
  names,
  part,
  onShow,
}: {
  readonly names: Readonly<Record<Part, string>>;
  readonly part: Part;
  onShow(part: Part): void;
}): React.ReactElement {
  return (
    <nav aria-label={strings.Parts}>
      <ul className={styles.parts}>
        {parts.map((each) => (
          <li key={each}>
            <button type="button" aria-current={part === each ? 'page' : undefined} onClick={() => onShow(each)}>
              {names[each]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function useGaps(report: ManagingReport): Gap[] {
  const { connection, today } = usePart();
  return React.useMemo(() => {
    const sites = report.sites.map((site) => ({ ...site, siteCode: site.SiteCode, region: site.Region }));
    return contingencyGaps({ ...report, sites, keepsTried: keepsTried(connection) }, today);
  }, [connection, report, today]);
}
