import * as React from 'react';
import { workOf } from '../../../domain/rollout/plannedWork';
import type { PlannedFacts, WorkDays } from '../../../domain/rollout/weekAhead';
import { workWords } from '../../../ui/answer/workWords';
import { shortDay } from '../../../ui/dates';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import styles from './Today.module.scss';

/** The planned work of the week, each with when it is done. */
export function WorkThisWeek({ works }: { readonly works: readonly WorkDays<PlannedFacts>[] }): React.ReactElement {
  return (
    <ul>
      {works.map((work) => (
        <li key={work.update.Id} className={styles.mend}>
          <span>{work.update.Title}</span>
          <When {...work} />
        </li>
      ))}
    </ul>
  );
}

/** Nothing where the work is over today, or where nobody has said when it is. */
function When({ update, until }: WorkDays<PlannedFacts>): React.ReactElement | null {
  const { now, today } = usePart();
  const work = workOf(update);
  const words = work
    ? workWords(work, undefined, Number(now()))
    : until && fill(strings.WorkUntil, { date: shortDay(until, today) });
  return words ? <span>{words}</span> : null;
}
