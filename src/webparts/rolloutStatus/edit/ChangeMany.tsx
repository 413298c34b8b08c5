import * as React from 'react';
import { keptText } from '../../../data/kept';
import { problemFrom } from '../../../data/problem';
import type { RolloutService } from '../../../data/rollout';
import {
  type EditableStatus,
  readAllForEditing,
  readSiteForEditing,
  statusWrite,
  type TheirStatus,
  writeStatuses,
} from '../../../data/rolloutEditing';
import type { Problem } from '../../../domain/problem';
import { changedColumns } from '../../../domain/rollout/statusChange';
import { siteName } from '../../../domain/siteName';
import { Button } from '../../../ui/Button';
import { Heading } from '../../../ui/Heading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { counted, figure, fill, listed } from '../../../ui/text';
import { HeldForm } from '../../base/held/HeldForm';
import { useLeave } from '../../base/held/holding';
import { useIsGone } from '../../base/useIsGone';
import { useHeldText } from '../../base/held/useHeldText';
import { usePart } from '../../base/PartContext';
import { BulkRun } from '../../base/saving/BulkRun';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { CheckMany } from './CheckMany';
import { ChooseMany } from './ChooseMany';
import type { Confirmer } from './confirmer';
import { bothVersions } from './columnWords';
import styles from './Edit.module.scss';
import { emptyChoice, manyChoiceKind } from './manyChoice';
import { type ChangeableSite, type ManyPlan, planMany, type PlannedChange, type Wanted } from './manyPlan';
import { strings } from './strings';

export interface ChangeManyProps {
  /** The sites to choose among; a single one is chosen. */
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  readonly confirmer: Confirmer;
  onConfirmer(confirmer: Confirmer): void;
  onBack(): void;
}

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'reading'; readonly rows: number }
  | { readonly at: 'failed'; readonly problem: Problem; readonly wanted: Wanted }
  | { readonly at: 'check'; readonly plan: ManyPlan; readonly wanted: Wanted }
  | { readonly at: 'run'; readonly plan: ManyPlan; readonly wanted: Wanted };

/**
 * Changes one or more services at a site, a wave, a team or everywhere at once: choose, look at what it would do, save.
 */
export function ChangeMany({ sites, services, confirmer, onConfirmer, onBack }: ChangeManyProps): React.ReactElement {
  const { connection, store, now, today } = usePart();
  const held = useHeldText({
    store,
    now,
    slot: keptText('manyStatuses', sites.length === 1 ? sites[0].SiteCode : 'all'),
    kind: manyChoiceKind,
    first: () => emptyChoice,
  });
  const leave = useLeave();
  const [step, setStep] = React.useState<Step>({ at: 'choose' });
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isGone = useIsGone();
  React.useEffect(() => heading.current?.focus(), [step.at]);

  async function look(wanted: Wanted): Promise<void> {
    setStep({ at: 'reading', rows: 0 });
    try {
      const statuses: readonly EditableStatus[] =
        wanted.sites.length === 1
          ? (await readSiteForEditing(connection, wanted.sites[0].SiteCode)).rows
          : await readAllForEditing(
              connection,
              (rows) => {
                if (!isGone()) setStep({ at: 'reading', rows });
              },
              isGone,
            );
      if (!isGone()) setStep({ at: 'check', plan: planMany(wanted, statuses, today), wanted });
    } catch (error) {
      const problem = await problemFrom(error);
      if (!isGone()) setStep({ at: 'failed', problem, wanted });
    }
  }

  function start(wanted: Wanted): void {
    look(wanted).catch(() => undefined);
  }

  if (step.at === 'run') {
    const { plan, wanted } = step;
    return (
      <BulkRun<PlannedChange & { readonly name: string }, TheirStatus>
        title={titleOf(wanted)}
        items={plan.changes.map((change) => ({ ...change, name: nameOf(change, wanted) }))}
        write={(writes, options) => writeStatuses(connection, writes, options)}
        both={({ after }, theirs) => bothVersions(after, theirs)}
        over={({ site, service, after }, theirs) => statusWrite(site, service, theirs, changedColumns(theirs, after))}
        onAllSaved={held.letGo}
        onDone={() => {
          held.letGo();
          onBack();
        }}
      />
    );
  }

  return (
    <>
      <p className={styles.head}>
        <span className={styles.where}>{strings.Editing}</span>
        <Button quiet onClick={() => (step.at === 'choose' ? leave(onBack) : setStep({ at: 'choose' }))}>
          {baseStrings.Back}
        </Button>
      </p>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {step.at === 'check' ? titleOf(step.wanted) : strings.ChangeSeveral}
      </Heading>
      {step.at === 'choose' ? (
        <HeldForm held={held}>
          <ChooseMany
            sites={sites}
            services={services}
            choice={held.value}
            confirmer={confirmer}
            onChoice={held.type}
            onConfirmer={onConfirmer}
            onWanted={start}
          />
        </HeldForm>
      ) : null}
      {step.at === 'reading' ? <p role="status">{fill(strings.ManyReading, { count: figure(step.rows) })}</p> : null}
      {step.at === 'failed' ? <ProblemNotice problem={step.problem} onRetry={() => start(step.wanted)} /> : null}
      {step.at === 'check' ? (
        <CheckMany
          plan={step.plan}
          nameOf={(change) => nameOf(change, step.wanted)}
          onSave={() => setStep({ ...step, at: 'run' })}
          onBack={() => setStep({ at: 'choose' })}
        />
      ) : null}
    </>
  );
}

function titleOf({ sites, services }: Wanted): string {
  const names = listed(services.map(({ Title }) => Title));
  if (sites.length === 1) return fill(partStrings.SiteService, { site: sites[0].Title, service: names });
  return counted(sites.length, strings.ManyCheckTitle, { services: names });
}

/** What one change is known by in a list: the site, and the service where there are several. */
function nameOf({ site, service }: Pick<PlannedChange, 'site' | 'service'>, { sites, services }: Wanted): string {
  const where = siteName(site);
  if (services.length === 1) return where;
  return sites.length === 1 ? service.Title : fill(partStrings.SiteService, { site: where, service: service.Title });
}
