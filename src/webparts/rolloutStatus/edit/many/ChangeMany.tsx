import * as React from 'react';
import { keptText } from '../../../../data/keptText';
import type { RolloutService } from '../../../../data/rollout';
import { type TheirStatus, writeStatuses } from '../../../../data/rolloutEditing';
import type { EveryStatusFacts } from '../../../../domain/rollout/everySite';
import { changedColumns } from '../../../../domain/rollout/statusChange';
import { Button } from '../../../../ui/Button';
import { Heading } from '../../../../ui/Heading';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { figure, fill } from '../../../../ui/text';
import { HeldForm } from '../../../base/held/HeldForm';
import { useLeave } from '../../../base/held/holding';
import { useHeldText } from '../../../base/held/useHeldText';
import { usePart } from '../../../base/PartContext';
import { BulkRun } from '../../../base/saving/BulkRun';
import { strings as baseStrings } from '../../../base/strings';
import { conflictOf } from '../conflictOf';
import type { Confirmer } from '../confirmer';
import styles from '../Edit.module.scss';
import { statusesBack } from '../putBack';
import { strings as editStrings } from '../strings';
import { CheckMany } from './CheckMany';
import { ChooseMany } from './ChooseMany';
import { keepRun } from './keptRuns';
import { emptyChoice, manyChoiceKind } from './manyChoice';
import type { ChangeableSite, PlannedChange, Wanted } from './manyPlan';
import { nameOf, rowsAt } from './manyWords';
import { newFaults } from './newFaults';
import { strings } from './strings';
import { useManySteps } from './useManySteps';

export interface ChangeManyProps {
  /** The sites to choose among; a single one is chosen. */
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  /** The entries as the page has them, to choose by. */
  readonly statuses: readonly EveryStatusFacts[];
  readonly confirmer: Confirmer;
  onConfirmer(confirmer: Confirmer): void;
  onBack(): void;
}

/**
 * Changes services at a site, a wave, a team or everywhere at once: choose, look at what it would do, save, and put it
 * back.
 */
export function ChangeMany(props: ChangeManyProps): React.ReactElement {
  const { sites, services, statuses, confirmer, onConfirmer, onBack } = props;
  const { connection, store, now } = usePart();
  const held = useHeldText({
    store,
    now,
    slot: keptText('manyStatuses', sites.length === 1 ? sites[0].SiteCode : 'all'),
    kind: manyChoiceKind,
    first: () => ({ ...emptyChoice, giver: { by: connection.name, source: '' } }),
  });
  const leave = useLeave();
  const { step, choose, look, run } = useManySteps();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [step.at]);

  if (step.at === 'run') return <RunMany {...step} letGo={held.letGo} onDone={onBack} />;
  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{editStrings.Editing}</span>
        <Button quiet onClick={() => (step.at === 'choose' ? leave(onBack) : choose())}>
          {baseStrings.Back}
        </Button>
      </p>
      {step.at === 'check' ? null : (
        <Heading ref={heading} tabIndex={-1} className={styles.title}>
          {editStrings.ChangeSeveral}
        </Heading>
      )}
      {step.at === 'choose' ? (
        <HeldForm held={held}>
          <ChooseMany
            sites={sites}
            services={services}
            statuses={statuses}
            choice={held.value}
            confirmer={confirmer}
            onChoice={held.type}
            onConfirmer={onConfirmer}
            onChosen={look}
          />
        </HeldForm>
      ) : null}
      {step.at === 'reading' ? <p role="status">{fill(strings.Reading, { count: figure(step.rows) })}</p> : null}
      {step.at === 'failed' ? <ProblemNotice problem={step.problem} onRetry={() => look(step)} /> : null}
      {step.at === 'check' ? (
        <CheckMany
          plan={step.plan}
          wanted={step.wanted}
          services={services.length}
          heading={heading}
          onSave={(changes) => run(changes, step.wanted)}
          onBack={choose}
        />
      ) : null}
    </>
  );
}

interface RunManyProps {
  readonly changes: readonly PlannedChange[];
  readonly wanted: Wanted;
  /** Discards the choice that was kept: until all is saved, it is offered again. */
  letGo(): void;
  onDone(): void;
}

/** Saves the changes. */
function RunMany({ changes, wanted, letGo, onDone }: RunManyProps): React.ReactElement {
  const { connection, store, now, today } = usePart();
  // Kept before the first row is sent: a page may be lost at any moment.
  const [kept] = React.useState(() => keepRun(store, now, wanted, changes));
  const conflict = conflictOf(
    (planned: PlannedChange) => ({ ...planned, change: changedColumns(planned.before, planned.after) }),
    (mine, theirs, { site }) => newFaults(theirs, mine, today, site.Staff).length === 0,
  );
  return (
    <BulkRun<PlannedChange & { readonly name: string }, TheirStatus>
      title={rowsAt(changes)}
      items={changes.map((change) => ({ ...change, name: nameOf(change) }))}
      write={(writes, options) => writeStatuses(connection, writes, options)}
      {...conflict}
      onAllSaved={() => {
        kept.finished();
        letGo();
      }}
      back={statusesBack(connection)}
      onDone={() => {
        kept.ended();
        onDone();
      }}
    />
  );
}
