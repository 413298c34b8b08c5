import * as React from 'react';
import type { Subject } from '../../domain/answer/subjects';
import type { Summary } from '../../domain/answer/summary';
import { subjectWords } from '../../ui/answer/subjectWords';
import { Heading } from '../../ui/Heading';
import { StatusMark } from '../../ui/StatusMark';
import type { SubjectContentProps } from '../base/toDo/SubjectContent';
import styles from './WhatToDo.module.scss';

export interface SubjectFoldProps {
  readonly subject: Subject;
  readonly summary: Summary;
  readonly open: boolean;
  /** A link leads here: it takes the focus. */
  readonly linked: boolean;
  onToggle(open: boolean): void;
  /** Moves to the places to work, if they are on the page. */
  onPlaces?(): void;
  /** What is inside. Its code may be loaded later. */
  content(props: SubjectContentProps): React.ReactElement;
}

/** One topic, or several with the same answer: a line that opens to show what to do. */
export function SubjectFold({
  subject,
  summary,
  open,
  linked,
  onToggle,
  onPlaces,
  content: Content,
}: SubjectFoldProps): React.ReactElement {
  const shown = React.useRef<HTMLElement>(null);
  const { name, mark, state, lead } = React.useMemo(() => subjectWords(subject, summary), [subject, summary]);

  React.useEffect(() => {
    if (linked) shown.current?.focus();
  }, [linked]);

  return (
    <details className={styles.subject} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary ref={shown}>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.title}>
          <Heading below={1}>{name}</Heading>
          <span className={styles.state}>{mark ? <StatusMark state={mark} words={state} /> : state}</span>
        </span>
        {lead ? <span className={styles.lead}>{lead}</span> : null}
      </summary>
      <div className={styles.inner}>
        <Content subject={subject} summary={summary} name={name} onPlaces={onPlaces} />
      </div>
    </details>
  );
}
