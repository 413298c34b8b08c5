import * as React from 'react';
import { keepsDateGivers } from '../../../../data/rolloutEditing';
import type { RolloutService } from '../../../../data/rollout';
import { folded } from '../../../../domain/folded';
import type { EveryStatusFacts } from '../../../../domain/rollout/everySite';
import { Button } from '../../../../ui/Button';
import { Fold } from '../../../../ui/Fold';
import { Checks } from '../../../../ui/form/Choice';
import { ErrorSummary } from '../../../../ui/form/ErrorSummary';
import { Heading } from '../../../../ui/Heading';
import { useIds } from '../../../../ui/useIds';
import { usePart } from '../../../base/PartContext';
import type { Confirmer } from '../confirmer';
import { ConfirmerFields } from '../ConfirmerFields';
import styles from '../Edit.module.scss';
import type { StatusFieldsProps } from '../boundField';
import { NowFields } from '../NowFields';
import { strings as editStrings } from '../strings';
import { type ChosenRows, chosenRows } from './chosenRows';
import { DatesFields } from './DatesFields';
import { readDates } from './datesDraft';
import { chosenSites, type ManyChoice } from './manyChoice';
import { confirms, faultsOf, listedFaults, type ManyFaults, noFaults } from './manyFaults';
import type { ChangeableSite, Wanted } from './manyPlan';
import { OtherFields } from './OtherFields';
import { strings } from './strings';
import type { Chosen } from './useManySteps';
import { WhichRows } from './WhichRows';
import manyStyles from './Many.module.scss';

export interface ChooseManyProps {
  readonly sites: readonly ChangeableSite[];
  readonly services: readonly RolloutService[];
  /** The entries as the page has them: rows are chosen by them, and read again before anything is planned. */
  readonly statuses: readonly EveryStatusFacts[];
  readonly choice: ManyChoice;
  readonly confirmer: Confirmer;
  onChoice(choice: ManyChoice): void;
  onConfirmer(confirmer: Confirmer): void;
  onChosen(chosen: Chosen): void;
}

/** Which rows, and what changes. */
export function ChooseMany(props: ChooseManyProps): React.ReactElement {
  const { sites, services, choice, confirmer, onChoice, onChosen } = props;
  const { connection } = usePart();
  const ids = useIds();
  const [faults, setFaults] = React.useState(noFaults);
  const listed = React.useMemo(() => listedFaults(faults, ids), [faults, ids]);
  const chosen = useChosen(props);
  const dates = readDates(choice.dates);
  const giver = keepsDateGivers(connection) ? choice.giver : undefined;
  const draftProps = {
    draft: choice.draft,
    faults: faults.what ? [{ field: 'now', text: faults.what } as const] : faults.draft,
    staff: sites.length === 1 ? sites[0].Staff : undefined,
    idOf: ids,
    onChange: (draft: ManyChoice['draft']) => onChoice({ ...choice, draft }),
  };

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    const found = faultsOf(choice, chosen, dates, giver, confirmer);
    setFaults(found);
    if (listedFaults(found, ids).length > 0) return;
    const again: Chosen['again'] = (now) => chosenSites(knownAmong(now, sites), choice);
    onChosen({ wanted: wantedOf(sites, choice, chosen, giver, confirmer), fitted: new Set(chosen.rows), again });
  }

  return (
    <form noValidate aria-label={editStrings.ChangeSeveral} onSubmit={submit}>
      <ErrorSummary faults={listed} />
      <Part title={strings.WhichRows}>
        <WhichRows {...{ sites, services, choice, chosen, ids, onChoice }} error={faults.rows} />
      </Part>
      <Part title={strings.Dates}>
        <DatesFields
          dates={choice.dates}
          reason={choice.draft.reason}
          giver={dates.kind === 'none' ? undefined : giver}
          isMoved={dates.kind !== 'none' || choice.draft.stage === 'No date'}
          faults={faults}
          ids={ids}
          onDates={(typed) => onChoice({ ...choice, dates: typed })}
          onReason={(reason) => onChoice({ ...choice, draft: { ...choice.draft, reason } })}
          onGiver={(typed) => onChoice({ ...choice, giver: typed })}
        />
      </Part>
      <Part title={strings.Works}>
        <WorksFields {...props} draftProps={draftProps} faults={faults} ids={ids} />
      </Part>
      <Fold summary={strings.Others} opens={faults.draft.length > 0}>
        <div className={styles.fields}>
          <OtherFields {...draftProps} faults={faults.draft} />
        </div>
      </Fold>
      <div className={styles.buttons}>
        <Button type="submit" primary>
          {strings.See}
        </Button>
      </div>
    </form>
  );
}

/** Of the sites as they are now those that this page knows: it offered no others. */
function knownAmong(now: readonly ChangeableSite[], sites: readonly ChangeableSite[]): readonly ChangeableSite[] {
  const known = new Set(sites.map(({ SiteCode }) => folded(SiteCode)));
  return now.filter(({ SiteCode }) => known.has(folded(SiteCode)));
}

/** The chosen rows, worked out again only where the choice of rows changes. */
function useChosen({ sites, services, statuses, choice }: ChooseManyProps): ChosenRows {
  const { today } = usePart();
  const { narrowing, but, withoutServices } = choice;
  return React.useMemo(
    () => chosenRows(sites, services, statuses, choice, today),
    [sites, services, statuses, narrowing, choice.sites, but, withoutServices, today],
  );
}

function wantedOf(
  sites: readonly ChangeableSite[],
  choice: ManyChoice,
  { services }: ChosenRows,
  giver: Confirmer | undefined,
  confirmer: Confirmer,
): Wanted {
  const dates = readDates(choice.dates);
  return {
    sites: chosenSites(sites, choice),
    services,
    narrowing: choice.narrowing,
    move: dates.kind === 'move' ? dates.move : undefined,
    draft: choice.draft,
    confirmer: confirms(choice) ? confirmer : undefined,
    giver,
  };
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }): React.ReactElement {
  return (
    <div className={manyStyles.part}>
      <Heading below={1} className={manyStyles.partTitle}>
        {title}
      </Heading>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}

interface WorksFieldsProps extends ChooseManyProps {
  readonly draftProps: StatusFieldsProps;
  readonly faults: ManyFaults;
  ids(name: string): string;
}

/** What works now: left as it is, confirmed as staff read it, or said anew; and who confirms it. */
function WorksFields({
  choice,
  confirmer,
  draftProps,
  faults,
  ids,
  onChoice,
  onConfirmer,
}: WorksFieldsProps): React.ReactElement {
  return (
    <>
      {choice.draft.now === undefined ? (
        <Checks
          id={ids('confirm')}
          label={strings.Confirm}
          hint={strings.ConfirmHint}
          options={[{ value: 'yes', label: strings.ConfirmYes }]}
          values={choice.confirm ? ['yes'] : []}
          onChange={(values) => onChoice({ ...choice, confirm: values.length > 0 })}
        />
      ) : null}
      <NowFields {...draftProps} />
      {confirms(choice) ? (
        <ConfirmerFields
          confirmer={confirmer}
          asked={faults.confirmer.by !== undefined || faults.confirmer.source !== undefined}
          idOf={(field) => ids(`confirmed-${field}`)}
          onChange={onConfirmer}
        />
      ) : null}
    </>
  );
}
