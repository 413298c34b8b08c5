import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { pausedAt, type PausedWave } from '../../../domain/rollout/pausedWaves';
import { siteAnswer } from '../../../domain/rollout/siteAnswer';
import { siteName } from '../../../domain/siteName';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { Unreadable } from '../../../ui/Unreadable';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { useLeave } from '../../base/held/holding';
import { usePart } from '../../base/PartContext';
import { ChangesLink } from '../changes/changesLink';
import type { ConfirmItem } from './confirmItems';
import { ConfirmerFields } from './ConfirmerFields';
import styles from './Edit.module.scss';
import { EditRows } from './EditRows';
import { ChangeManyOfSite, ConfirmAllOfSite } from './openMany';
import { strings } from './strings';
import { type Confirmation, useConfirmation } from './useConfirmation';
import { useEntries, useReports } from './useEntries';
import { useOpenRow } from './useOpenRow';
import { strings as saidStrings } from '../saidStrings';

export interface EditSiteProps {
  readonly site: RolloutSite;
  readonly services: readonly RolloutService[];
  readonly pausedWaves: readonly PausedWave[] | undefined;
  /** Something is saved: what staff see is to be read again. */
  onSaved(): void;
  onStop(): void;
}

type Step =
  | { readonly at: 'rows' }
  | { readonly at: 'confirmAll'; readonly items: readonly ConfirmItem[] }
  | { readonly at: 'several' };

/** Every service of one site, each to be changed or confirmed in its row. */
export function EditSite(props: EditSiteProps): React.ReactElement {
  return (
    <LeaveGuard>
      <Editing {...props} />
    </LeaveGuard>
  );
}

function Editing({ site, services, pausedWaves, onSaved, onStop }: EditSiteProps): React.ReactElement {
  const { today } = usePart();
  const isPaused = pausedAt(pausedWaves, site) !== undefined;
  const [step, setStep] = React.useState<Step>({ at: 'rows' });
  const confirmation = useConfirmation();
  const openRow = useOpenRow();
  const entries = useEntries(site.SiteCode);
  const reports = useReports(site.SiteCode);

  function readAgain(): void {
    entries.refresh();
    onSaved();
  }

  function back(): void {
    setStep({ at: 'rows' });
    readAgain();
  }

  if (step.at === 'several' && entries.value.state === 'ready') {
    const { confirmer, keep } = confirmation;
    const { rows } = entries.value.data;
    return (
      <ChangeManyOfSite sites={[site]} {...{ services, confirmer }} statuses={rows} onConfirmer={keep} onBack={back} />
    );
  }
  return (
    <>
      <EditHead site={site} isFocused={step.at === 'rows'} onStop={onStop} />
      <AsyncView value={entries.value} onRetry={entries.refresh} empty={null}>
        {({ rows: statuses, unreadable }, { refreshing }) => {
          if (step.at === 'confirmAll') return <ConfirmAllOfSite site={site} items={step.items} onDone={back} />;
          const { main, others } = siteAnswer(services, statuses, today, isPaused);
          return (
            <>
              <WhoConfirms {...confirmation} />
              <Unreadable rows={unreadable} />
              {reports.failed ? <ReportsUnread onRetry={reports.retry} /> : null}
              <EditRows
                site={site}
                answers={[...main, ...others]}
                isPaused={isPaused}
                reports={reports}
                confirmation={confirmation}
                openRow={openRow}
                reading={refreshing}
                onSaved={readAgain}
                onRead={entries.refresh}
                onConfirmAll={(items) => setStep({ at: 'confirmAll', items })}
                onSeveral={() => setStep({ at: 'several' })}
              />
            </>
          );
        }}
      </AsyncView>
    </>
  );
}

/** Who confirms what is saved, and where they know it from; a fault is named where one of them is missing. */
function WhoConfirms({ faults, confirmer, idOf, type }: Confirmation): React.ReactElement {
  return (
    <>
      <ErrorSummary faults={faults} />
      <ConfirmerFields confirmer={confirmer} asked={faults.length > 0} idOf={idOf} onChange={type} />
    </>
  );
}

interface EditHeadProps {
  readonly site: RolloutSite;
  /** The heading has the focus when the rows appear. */
  readonly isFocused: boolean;
  onStop(): void;
}

function EditHead({ site, isFocused, onStop }: EditHeadProps): React.ReactElement {
  const leave = useLeave();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (isFocused) heading.current?.focus();
  }, [isFocused]);
  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{strings.Editing}</span>
        <ChangesLink site={site.SiteCode} />
        <Button quiet onClick={() => leave(onStop)}>
          {strings.StopEditing}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {siteName(site)}
      </Heading>
    </>
  );
}

function ReportsUnread({ onRetry }: { onRetry(): void }): React.ReactElement {
  return (
    <p role="status">
      {saidStrings.Unread}{' '}
      <Button quiet onClick={onRetry}>
        {uiStrings.TryAgain}
      </Button>
    </p>
  );
}
