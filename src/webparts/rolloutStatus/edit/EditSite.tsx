import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { createLoader } from '../../../data/loader';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import {
  readSiteForEditing,
  statusWrite,
  type StatusWrite,
  type TheirStatus,
  writeStatuses,
} from '../../../data/rolloutEditing';
import { readReportsAt } from '../../../data/staffReports';
import { keyOf } from '../../../domain/key';
import { siteAnswer } from '../../../domain/rollout/siteAnswer';
import { isUnknown } from '../../../domain/rollout/states';
import { changedColumns, noStatus, type StatusValues, stillSo, withChange } from '../../../domain/rollout/statusChange';
import { siteName } from '../../../domain/siteName';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { ErrorSummary, type FieldFault } from '../../../ui/form/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { Unreadable } from '../../../ui/Unreadable';
import { useIds } from '../../../ui/useIds';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { useLeave } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import { bothVersions } from './columnWords';
import { ChangeMany } from './ChangeMany';
import { type Confirmer, confirmerFaults, useConfirmer } from './confirmer';
import { ConfirmerFields } from './ConfirmerFields';
import styles from './Edit.module.scss';
import { EditRow } from './EditRow';
import { strings } from './strings';
import { strings as saidStrings } from '../saidStrings';

export interface EditSiteProps {
  readonly site: RolloutSite;
  readonly services: readonly RolloutService[];
  /** Something is saved: what staff see is to be read again. */
  onSaved(): void;
  onStop(): void;
}

/** A service that is confirmed with all the others. */
interface ConfirmItem {
  readonly name: string;
  readonly service: RolloutService;
  readonly mine: StatusValues;
  readonly write: StatusWrite;
}

/** Every service of one site, each to be changed or confirmed where it stands. */
export function EditSite(props: EditSiteProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Editing {...props} />
    </LeaveGuard>
  );
}

function Editing(props: EditSiteProps): React.ReactElement {
  const { site, services, onSaved, onStop } = props;
  const { connection, now, today } = usePart();
  const [confirmer, setConfirmer] = useConfirmer();
  const [asked, setAsked] = React.useState<readonly FieldFault[]>([]);
  const [open, setOpen] = React.useState<string>();
  const [unsaved, setUnsaved] = React.useState(false);
  const [all, setAll] = React.useState<readonly ConfirmItem[]>();
  const [several, setSeveral] = React.useState(false);
  const [said, setSaid] = React.useState<{ readonly key: string; readonly words: string }>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const leave = useLeave();
  const ids = useIds();
  const idOf = (field: keyof Confirmer): string => ids(field);
  const loader = useLoads(`${connection.siteUrl}|${site.SiteCode}`, () =>
    createLoader({ read: () => readSiteForEditing(connection, site.SiteCode), now }),
  );
  const value = useLoadable(loader);
  const reportsLoader = useLoads(`${connection.siteUrl}|${site.SiteCode}|said`, () =>
    createLoader({ read: () => readReportsAt(connection, site.SiteCode, now()), lists: connection.lists, now }),
  );
  const staff = useLoadable(reportsLoader);
  const reports = staff.state === 'ready' ? staff.data : [];

  React.useEffect(() => {
    if (!several && !all) heading.current?.focus();
  }, [several, all]);

  /** Nothing is confirmed by nobody, or from nowhere. */
  function confirmed(): boolean {
    const { by, source } = confirmerFaults(confirmer);
    const faults = [
      ...(by ? [{ id: idOf('by'), text: by }] : []),
      ...(source ? [{ id: idOf('source'), text: source }] : []),
    ];
    setAsked(faults);
    return faults.length === 0;
  }

  /** One row is saved; what is typed in another stays. */
  function saved(key: string, words: string): void {
    setSaid({ key, words });
    close(key);
    loader.refresh();
    onSaved();
  }

  function close(key: string): void {
    if (open !== key) return;
    setOpen(undefined);
    setUnsaved(false);
  }

  function openRow(key: string): void {
    if (unsaved && open !== undefined) {
      setSaid({ key, words: strings.FirstSave });
      return;
    }
    setOpen(key);
    setSaid(undefined);
    setUnsaved(false);
  }

  function back(): void {
    setSeveral(false);
    setAll(undefined);
    loader.refresh();
    onSaved();
  }

  if (several)
    return <ChangeMany {...props} sites={[site]} confirmer={confirmer} onConfirmer={setConfirmer} onBack={back} />;

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{strings.Editing}</span>
        <Button quiet onClick={() => leave(onStop)}>
          {strings.StopEditing}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {siteName(site)}
      </Heading>
      <AsyncView value={value} onRetry={loader.refresh} empty={null}>
        {({ rows: statuses, unreadable }, { refreshing: reading }) => {
          if (all) {
            return (
              <BulkRun<ConfirmItem, TheirStatus>
                title={strings.AllStillSo}
                items={all}
                write={(writes, options) => writeStatuses(connection, writes, options)}
                both={({ mine }, theirs) => bothVersions(mine, theirs)}
                over={({ mine, service }, theirs) => statusWrite(site, service, theirs, changedColumns(theirs, mine))}
                onDone={back}
              />
            );
          }
          const answers = siteAnswer(services, statuses, today);
          const rows = [...answers.main, ...answers.others];
          // What nobody has confirmed for long is confirmed one by one, not in passing.
          const known = rows.filter(({ now: works }) => works.basis === 'confirmed' && !isUnknown(works.state));
          return (
            <>
              <ErrorSummary faults={asked} />
              <ConfirmerFields
                confirmer={confirmer}
                asked={asked.length > 0}
                idOf={idOf}
                onChange={(next) => {
                  setConfirmer(next);
                  if (!Object.values(confirmerFaults(next)).some(Boolean)) setAsked([]);
                }}
              />
              <Unreadable rows={unreadable} />
              {staff.state === 'failed' ? (
                <p role="status">
                  {saidStrings.Unread}{' '}
                  <Button quiet onClick={reportsLoader.refresh}>
                    {uiStrings.TryAgain}
                  </Button>
                </p>
              ) : null}
              <ul className={styles.rows}>
                {rows.map(({ service, status, now: works, expected }) => (
                  <EditRow
                    key={service.ServiceKey}
                    site={site}
                    service={service}
                    status={status}
                    works={works}
                    expected={expected}
                    reports={reports.filter(({ ServiceKey }) => keyOf(ServiceKey) === keyOf(service.ServiceKey))}
                    confirmer={confirmer}
                    open={open === service.ServiceKey}
                    reading={said?.key === service.ServiceKey && reading}
                    said={said?.key === service.ServiceKey ? said.words : ''}
                    confirmed={confirmed}
                    onOpen={(wanted) => (wanted ? openRow(service.ServiceKey) : close(service.ServiceKey))}
                    onTyped={() => setUnsaved(true)}
                    onSaved={(words) => saved(service.ServiceKey, words)}
                    onRead={loader.refresh}
                  />
                ))}
              </ul>
              <div className={styles.buttons}>
                <Button
                  disabled={known.length === 0 || open !== undefined}
                  onClick={() => {
                    if (!confirmed()) return;
                    const change = stillSo(confirmer.by.trim(), confirmer.source.trim(), today);
                    setAll(
                      known.map(({ service, status }) => ({
                        name: service.Title,
                        service,
                        mine: withChange(status ?? noStatus, change),
                        write: statusWrite(site, service, status, change),
                      })),
                    );
                  }}
                >
                  {strings.AllStillSo}
                </Button>
                <Button quiet disabled={open !== undefined} onClick={() => setSeveral(true)}>
                  {strings.ChangeSeveral}
                </Button>
              </div>
            </>
          );
        }}
      </AsyncView>
    </>
  );
}
