import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { strings as laterStrings } from '../../../ui/strings';
import { counted, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { columnNames, differing, valueWords } from './columnWords';
import { faultWords } from './draftFaults';
import styles from './Edit.module.scss';
import type { ManyPlan, PlannedChange } from './manyPlan';
import { strings } from './strings';

export interface CheckManyProps {
  readonly plan: ManyPlan;
  nameOf(change: Pick<PlannedChange, 'site' | 'service'>): string;
  onSave(): void;
  onBack(): void;
}

/** The first are in view before anything is saved; more than the most are counted, not listed. */
const firstListed = 5;
const mostListed = 100;

/** What would be saved, what is so already, and what cannot be saved and why; nothing is written yet. */
export function CheckMany({ plan, nameOf, onSave, onBack }: CheckManyProps): React.ReactElement {
  const { changes, already, connected, refused } = plan;
  return (
    <>
      <p>{changes.length > 0 ? counted(changes.length, strings.ManyToChange) : strings.ManyNothingLeft}</p>
      {already > 0 ? <p>{counted(already, strings.ManyAlready)}</p> : null}
      {connected > 0 ? <p>{counted(connected, strings.ManyConnected)}</p> : null}
      {refused.length > 0 ? (
        <div className={styles.block}>
          <p>{counted(refused.length, strings.ManyLeftOut)}</p>
          <ul className={styles.faults}>
            {faultCounts(refused).map(([fault, count]) => (
              <li key={fault}>{counted(count, strings.ManyFault, { fault })}</li>
            ))}
          </ul>
          <Fold summary={strings.ManyWhichRefused} onceOpened>
            <ul>
              {refused.slice(0, mostListed).map((each, at) => (
                <li key={at}>{nameOf(each)}</li>
              ))}
            </ul>
            <More count={refused.length - mostListed} />
          </Fold>
          <Button onClick={onBack}>{strings.ManyMend}</Button>
        </div>
      ) : null}
      {changes.length > 0 ? (
        <div className={styles.block}>
          <Changes changes={changes.slice(0, firstListed)} nameOf={nameOf} />
          {changes.length > firstListed ? (
            <Fold summary={strings.ManyList} onceOpened>
              <Changes changes={changes.slice(firstListed, mostListed)} nameOf={nameOf} />
              <More count={changes.length - mostListed} />
            </Fold>
          ) : null}
        </div>
      ) : null}
      <div className={styles.buttons}>
        {changes.length > 0 ? (
          <Button primary onClick={onSave}>
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

function More({ count }: { readonly count: number }): React.ReactElement | null {
  return count > 0 ? <p className={styles.quiet}>{fill(laterStrings.More, { count })}</p> : null;
}

function Changes({
  changes,
  nameOf,
}: {
  readonly changes: readonly PlannedChange[];
  nameOf: CheckManyProps['nameOf'];
}): React.ReactElement {
  return (
    <ul className={styles.results}>
      {changes.map((change, at) => (
        <li key={at}>
          <span className={styles.name}>{nameOf(change)}</span>
          {differing(change.before, change.after).map((column) => (
            <p key={column} className={styles.quiet}>
              {fill(strings.ManyFromTo, {
                column: columnNames[column],
                from: valueWords(change.before, column),
                to: valueWords(change.after, column),
              })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Each thing that is wrong, once, with how many entries it holds up. */
function faultCounts(refused: ManyPlan['refused']): [string, number][] {
  const counts = new Map<string, number>();
  for (const words of refused.flatMap(({ faults }) => [...new Set(faults.map(faultWords))]))
    counts.set(words, (counts.get(words) ?? 0) + 1);
  return [...counts];
}
