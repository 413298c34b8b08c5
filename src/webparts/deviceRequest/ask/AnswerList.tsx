import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { AnswerPage } from '../../../domain/device/questions';
import type { Route } from '../../../ui/route';
import { RouteLink } from '../../../ui/RouteLink';
import { fill } from '../../../ui/text';
import type { AnswerRow } from './answerRows';
import { usePart } from '../../base/PartContext';
import styles from './AnswerList.module.scss';
import { strings } from './strings';

export interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  /** Where an answer is changed; left out if it cannot be. */
  readonly change?: (page: AnswerPage) => Route;
}

/** The answers, question by question: https://service-manual.nhs.uk/design-system/components/summary-list */
export function AnswerList({ rows, change }: AnswerListProps): React.ReactElement {
  const { go } = usePart();
  return (
    <dl className={styles.answers}>
      {rows.map(({ page, label, value, was }) => (
        <div key={label} className={change ? styles.changeable : undefined}>
          <dt>{label}</dt>
          <dd className={styles.value}>
            {value}
            {was === undefined ? null : <span className={styles.was}>{fill(strings.Was, { was })}</span>}
          </dd>
          {change ? (
            <dd>
              <RouteLink to={change(page)} onGo={go}>
                {uiStrings.Change}
                <span className={styles.unseen}> {label}</span>
              </RouteLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
