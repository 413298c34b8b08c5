import * as React from 'react';
import { Button } from '../../../../ui/Button';
import { Radios } from '../../../../ui/form/Choice';
import { ErrorSummary } from '../../../../ui/form/ErrorSummary';
import { Heading } from '../../../../ui/Heading';
import { useIds } from '../../../../ui/useIds';
import { counted } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import { SummedUp } from '../../../base/summary/SummedUp';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import styles from '../Edit.module.scss';
import { BecomesKnown } from './BecomesKnown';
import { ChangedSites } from './ChangedSites';
import { Chose } from './Chose';
import { manyFigures } from './manyFigures';
import type { ManyPlan, PlannedChange, Wanted } from './manyPlan';
import { titleOf } from './manyWords';
import { Stays } from './Stays';
import { strings } from './strings';

export interface CheckManyProps {
  readonly plan: ManyPlan;
  readonly wanted: Wanted;
  onSave(changes: readonly PlannedChange[]): void;
  onBack(): void;
}

/** What would be saved: summed up, what is asked by itself, then the rows. Nothing is written yet. */
export function CheckMany({ plan, wanted, onSave, onBack }: CheckManyProps): React.ReactElement {
  const { today } = usePart();
  const ids = useIds();
  const { rows } = plan;
  const [ticked, setTicked] = React.useState<ReadonlySet<string>>(new Set());
  const [nearer, setNearer] = React.useState<'yes' | 'no'>();
  const [asked, setAsked] = React.useState(false);
  const coming = rows.filter(({ isNearer }) => isNearer);
  const changes = React.useMemo(
    () =>
      rows.flatMap(
        (row) => row.changeAs({ answer: !row.becomes || ticked.has(row.key), nearer: nearer !== 'no' }) ?? [],
      ),
    [rows, ticked, nearer],
  );
  const figures = React.useMemo(() => manyFigures(changes, today), [changes, today]);
  const known = rows.filter(({ becomes }) => becomes);
  const isUnanswered = coming.length > 0 && nearer === undefined;

  return (
    <>
      {asked && isUnanswered ? <ErrorSummary faults={[{ id: ids('nearer'), text: strings.FaultNearer }]} /> : null}
      <p role="status" className={styles.quiet}>
        {changes.length > 0 ? strings.NotYet : strings.NothingLeft}
      </p>
      <Chose wanted={wanted} onBack={onBack} />
      {coming.length > 0 ? (
        <ComesNearer
          id={ids('nearer')}
          count={coming.length}
          error={asked && isUnanswered ? strings.FaultNearer : undefined}
          value={nearer}
          onChange={setNearer}
        />
      ) : null}
      {known.length > 0 ? <BecomesKnown rows={known} ticked={ticked} onTicked={setTicked} /> : null}
      <Stays plan={plan} onMend={onBack} />
      {changes.length > 0 ? (
        <SummedUp groups={figures} changes={changes}>
          {(shown) => <ChangedSites changes={shown} />}
        </SummedUp>
      ) : null}
      <div className={styles.buttons}>
        {changes.length > 0 ? (
          <Button
            primary
            onClick={() => {
              setAsked(true);
              if (!isUnanswered) onSave(changes);
            }}
          >
            {counted(changes.length, partStrings.Save)}
          </Button>
        ) : null}
        <Button quiet={changes.length > 0} onClick={onBack}>
          {baseStrings.Back}
        </Button>
      </div>
    </>
  );
}

interface ComesNearerProps {
  readonly id: string;
  readonly count: number;
  readonly error?: string;
  readonly value: 'yes' | 'no' | undefined;
  onChange(value: 'yes' | 'no'): void;
}

/** Dates that come nearer than staff were given: asked before they are saved. */
function ComesNearer({ count, ...field }: ComesNearerProps): React.ReactElement {
  return (
    <div className={styles.apart}>
      <Radios<'yes' | 'no'>
        {...field}
        label={counted(count, strings.NearerTitle)}
        hint={strings.NearerHint}
        stacked
        options={[
          { value: 'yes', label: strings.NearerYes },
          { value: 'no', label: strings.NearerNo },
        ]}
      />
    </div>
  );
}

export interface CheckTitleProps {
  readonly plan: ManyPlan;
  readonly heading: React.Ref<HTMLHeadingElement>;
}

/** The heading of the check: how many rows would change. */
export function CheckTitle({ plan, heading }: CheckTitleProps): React.ReactElement {
  return (
    <Heading ref={heading} tabIndex={-1} className={styles.title}>
      {plan.rows.length > 0 ? titleOf(plan.rows) : strings.NothingLeft}
    </Heading>
  );
}
