import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { AnswerPage } from '../../../domain/device/questions';
import type { Place } from '../../../ui/place';
import { PlaceLink } from '../../../ui/PlaceLink';
import { fill } from '../../../ui/words';
import type { AnswerRow } from './answerRows';
import styles from './Ask.module.scss';
import { strings } from './strings';

export interface AnswerListProps {
  readonly rows: readonly AnswerRow[];
  /** Where an answer is changed; left out: it cannot be. */
  readonly change?: { placeOf(page: AnswerPage): Place; go(place: Place): void };
}

/** What was answered, question by question: https://service-manual.nhs.uk/design-system/components/summary-list */
export function AnswerList({ rows, change }: AnswerListProps): React.ReactElement {
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
              <PlaceLink to={change.placeOf(page)} onGo={change.go}>
                {uiStrings.Change}
                <span className={styles.unseen}> {label}</span>
              </PlaceLink>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
