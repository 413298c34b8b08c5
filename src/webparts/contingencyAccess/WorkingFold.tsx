import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../domain/day';
import { shortDay } from '../../ui/dates';
import { StatusMark } from '../../ui/StatusMark';
import { WithTelephone } from '../../ui/Telephone';
import { fill, listed } from '../../ui/words';
import { type RowSubject, subjectName } from './subjects';
import styles from './WhatToDo.module.scss';

export interface WorkingFoldProps {
  readonly subjects: readonly RowSubject[];
  readonly telephone?: string;
  readonly today: Day;
  /** A link leads to one of them. */
  readonly linked: boolean;
}

/** Everything that works, folded into one line. */
export function WorkingFold({ subjects, telephone, today, linked }: WorkingFoldProps): React.ReactElement | null {
  const summary = React.useRef<HTMLElement>(null);

  React.useEffect(() => {
    if (linked) summary.current?.focus();
  }, [linked]);

  if (subjects.length === 0) return null;
  return (
    <details className={styles.subject} open={linked || undefined}>
      <summary ref={summary}>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.title}>
          <StatusMark state="Working" words={fill(strings.Working, { subjects: listed(subjects.map(subjectName)) })} />
        </span>
      </summary>
      <div className={styles.inner}>
        <ul>
          {subjects
            .flatMap(({ services }) => services)
            .map(({ service, status }) => (
              <li key={service.ServiceKey}>
                {status?.ConfirmedOn
                  ? fill(strings.WorkingConfirmed, {
                      service: service.Title,
                      date: shortDay(status.ConfirmedOn, today),
                    })
                  : service.Title}
              </li>
            ))}
        </ul>
        {telephone ? (
          <p>
            <WithTelephone text={uiStrings.WrongCall} telephone={telephone} />
          </p>
        ) : null}
      </div>
    </details>
  );
}
