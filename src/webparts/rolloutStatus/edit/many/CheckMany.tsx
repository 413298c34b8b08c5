import * as React from 'react';
import { Button } from '../../../../ui/Button';
import { Check, Radios } from '../../../../ui/form/Choice';
import { ErrorSummary } from '../../../../ui/form/ErrorSummary';
import { Heading } from '../../../../ui/Heading';
import { useIds } from '../../../../ui/useIds';
import { counted } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import { useInPortions } from '../../../base/sheet/useInPortions';
import { Beside, SummedUp } from '../../../base/summary/SummedUp';
import { strings as baseStrings } from '../../../base/strings';
import { strings as partStrings } from '../../strings';
import styles from '../Edit.module.scss';
import { AskedApart } from './AskedApart';
import { BecomesKnown } from './BecomesKnown';
import { ChangedSites } from './ChangedSites';
import { Chose } from './Chose';
import { manyFigures } from './manyFigures';
import type { ManyPlan, PlannedChange, Wanted } from './manyPlan';
import { checkTitle, givenWords } from './manyWords';
import { NamedRows } from './NamedRows';
import { Stays } from './Stays';
import { strings } from './strings';
import manyStyles from './Many.module.scss';

export interface CheckManyProps {
  readonly plan: ManyPlan;
  readonly wanted: Wanted;
  /** How many services there are to choose among. */
  readonly services: number;
  /** The heading, which takes the focus. */
  readonly heading: React.Ref<HTMLHeadingElement>;
  onSave(changes: readonly PlannedChange[]): void;
  onBack(): void;
}

/** What would be saved: summed up, what is asked by itself, then the rows. Nothing is written yet. */
export function CheckMany(props: CheckManyProps): React.ReactElement {
  const { plan, wanted, services, heading, onSave, onBack } = props;
  const { today } = usePart();
  const ids = useIds();
  const { changes, isUnanswered, asked, ask, ...answers } = useAnswers(plan);
  // The same for as long as nobody tries again: the summary takes the focus whenever they change.
  const faults = React.useMemo(
    () => (asked > 0 && isUnanswered ? [{ id: ids('nearer'), text: strings.FaultNearer }] : []),
    [asked, isUnanswered, ids],
  );
  const { result: figures = [] } = useInPortions(
    React.useCallback(() => manyFigures(changes, today), [changes, today]),
  );
  const between = (
    <>
      <Asks {...answers} plan={plan} id={ids('nearer')} isFaulty={faults.length > 0} />
      <Stays plan={plan} onMend={onBack} />
    </>
  );
  const chose = <Chose wanted={wanted} services={services} onBack={onBack} />;
  return (
    <>
      <Heading ref={heading} tabIndex={-1} className={styles.title}>
        {checkTitle(changes, wanted, plan.rows.length > 0)}
      </Heading>
      <ErrorSummary faults={faults} />
      <p role="status" className={styles.quiet}>
        {standingWords(plan, changes)}
      </p>
      {changes.length > 0 ? (
        <SummedUp groups={figures} changes={changes} between={between} beside={chose}>
          {(shown) => <ChangedSites changes={shown} />}
        </SummedUp>
      ) : (
        <Beside beside={chose}>{between}</Beside>
      )}
      <div className={styles.buttons}>
        {changes.length > 0 ? (
          <Button
            primary
            onClick={() => {
              ask();
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

function standingWords({ rows }: ManyPlan, changes: readonly PlannedChange[]): string {
  if (changes.length > 0) return strings.NotYet;
  return rows.length > 0 ? strings.NothingYet : strings.NothingLeft;
}

type Nearer = 'yes' | 'no' | undefined;

/** What is agreed to so far, and the changes as they are with it. */
interface Answers {
  readonly changes: readonly PlannedChange[];
  readonly ticked: ReadonlySet<string>;
  readonly nearer: Nearer;
  /** Dates that were given today already, or may have been moved, move again. */
  readonly again: boolean;
  /** Dates come nearer, and nobody has said whether they may. */
  readonly isUnanswered: boolean;
  /** How often somebody has tried to save. */
  readonly asked: number;
  ask(): void;
  onTicked(ticked: ReadonlySet<string>): void;
  onNearer(nearer: Nearer): void;
  onAgain(again: boolean): void;
}

function useAnswers({ rows }: ManyPlan): Answers {
  const [ticked, onTicked] = React.useState<ReadonlySet<string>>(new Set());
  const [nearer, onNearer] = React.useState<Nearer>();
  const [again, onAgain] = React.useState(false);
  const [asked, setAsked] = React.useState(0);
  const changes = React.useMemo(
    () =>
      rows.flatMap(
        // Only what is asked about a row is left out of it: anything else is not planned yet.
        ({ key, becomes, isNearer, isAgain, changeAs }) =>
          changeAs({
            answer: !becomes || ticked.has(key),
            nearer: !isNearer || nearer !== 'no',
            again: !isAgain || again,
          }) ?? [],
      ),
    [rows, ticked, nearer, again],
  );
  const isUnanswered = nearer === undefined && comingNearer(rows, again).length > 0;
  const ask = (): void => setAsked(asked + 1);
  return { changes, ticked, nearer, again, isUnanswered, asked, ask, onTicked, onNearer, onAgain };
}

/** The rows whose date comes nearer, those that stay anyway left out. */
function comingNearer(rows: ManyPlan['rows'], again: boolean): ManyPlan['rows'] {
  return rows.filter(({ isNearer, isAgain }) => isNearer && (again || !isAgain));
}

interface AsksProps extends Pick<Answers, 'ticked' | 'nearer' | 'again' | 'onTicked' | 'onNearer' | 'onAgain'> {
  readonly plan: ManyPlan;
  /** The id of the question whether dates may come nearer. */
  readonly id: string;
  readonly isFaulty: boolean;
}

/**
 * What is asked by itself: dates that move for the second time today, dates that come nearer, and answers that become
 * known or working.
 */
function Asks(props: AsksProps): React.ReactElement {
  const {
    plan: { rows },
    id,
    isFaulty,
    ticked,
    nearer,
    again,
    onTicked,
    onNearer,
    onAgain,
  } = props;
  const moved = rows.filter(({ isAgain }) => isAgain);
  const coming = comingNearer(rows, again);
  const known = rows.filter(({ becomes }) => becomes);
  return (
    <>
      {moved.length > 0 ? <MovesAgain rows={moved} again={again} onAgain={onAgain} /> : null}
      {coming.length > 0 ? (
        <ComesNearer
          id={id}
          count={coming.length}
          error={isFaulty ? strings.FaultNearer : undefined}
          value={nearer}
          onChange={onNearer}
        />
      ) : null}
      {known.length > 0 ? <BecomesKnown rows={known} ticked={ticked} onTicked={onTicked} /> : null}
    </>
  );
}

interface MovesAgainProps extends Pick<Answers, 'again' | 'onAgain'> {
  readonly rows: ManyPlan['rows'];
}

/**
 * Dates that were given today already, or may have been moved by a change that broke off: they stay, unless somebody
 * ticks that they move again.
 */
function MovesAgain({ rows, again, onAgain }: MovesAgainProps): React.ReactElement {
  const ids = useIds();
  const { today } = usePart();
  const words = rows.every(({ status }) => status?.DateGivenOn === today) ? strings.GivenToday : strings.MayBeMoved;
  return (
    <AskedApart title={counted(rows.length, words)} hint={strings.AgainHint}>
      <Check id={ids('again')} label={counted(rows.length, strings.Again)} checked={again} onChange={onAgain} />
      <NamedRows summary={strings.RefusedWhich} rows={rows} words={givenWords} />
    </AskedApart>
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
    <div className={field.error ? manyStyles.asked : manyStyles.apart}>
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
