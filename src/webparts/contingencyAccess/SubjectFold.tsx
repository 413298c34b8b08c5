import * as strings from 'ContingencyAccessStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { ShownInstruction } from '../../data/contingency';
import type { Day } from '../../domain/day';
import { isEmail } from '../../domain/contactDetails';
import { mailLink } from '../../domain/mailLink';
import { lowerFirst } from '../../domain/sentences';
import { fullDay } from '../../ui/dates';
import { Heading } from '../../ui/Heading';
import { LinkedText } from '../../ui/LinkedText';
import { nowNote } from '../../ui/nowNote';
import { Notice } from '../../ui/Notice';
import { StatusMark, statusWord } from '../../ui/StatusMark';
import { WithTelephone } from '../../ui/Telephone';
import { fill } from '../../ui/words';
import { DoNotList, StepList } from './Steps';
import {
  dateWords,
  furtherWarnings,
  leadWords,
  meanwhileWords,
  type RowSubject,
  stateWords,
  subjectName,
  telephoneOf,
  warningWords,
} from './subjects';
import styles from './WhatToDo.module.scss';

export interface SubjectFoldProps {
  readonly subject: RowSubject;
  readonly today: Day;
  /** The day the lists were read; today, unless this is a copy. */
  readonly readOn?: Day;
  /** The number to call where the instruction has none of its own. */
  readonly telephone?: string;
  readonly open: boolean;
  /** A link leads here: it takes the focus. */
  readonly linked: boolean;
  onToggle(open: boolean): void;
}

/** One thing people ask about: the answer in a line, and under it what to do. */
export function SubjectFold({
  subject,
  today,
  readOn = today,
  telephone,
  open,
  linked,
  onToggle,
}: SubjectFoldProps): React.ReactElement {
  const summary = React.useRef<HTMLElement>(null);
  const lead = leadWords(subject, today, readOn);

  React.useEffect(() => {
    if (linked) summary.current?.focus();
  }, [linked]);

  return (
    <details className={styles.subject} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary ref={summary}>
        <span className={styles.chevron} aria-hidden="true" />
        <span className={styles.title}>
          <Heading below={1}>{subjectName(subject)}</Heading>
          <span className={styles.state}>
            <StatusMark state={subject.state} words={stateWords(subject)} />
          </span>
        </span>
        {lead ? <span className={styles.lead}>{lead}</span> : null}
      </summary>
      <div className={styles.inner}>
        <SubjectContent subject={subject} today={today} readOn={readOn} telephone={telephone} />
      </div>
    </details>
  );
}

function SubjectContent({
  subject,
  today,
  readOn,
  telephone,
}: Pick<SubjectFoldProps, 'subject' | 'today' | 'readOn' | 'telephone'>): React.ReactElement {
  const { told, services } = subject;
  const meanwhile = meanwhileWords(subject);
  const instruction = told && told.kind !== 'none' ? told.instruction : undefined;
  // Two services may have one name.
  const warnings = new Set(furtherWarnings(subject).map((warning) => warningWords(warning, today)));
  return (
    <>
      {told?.kind === 'do' && told.endedOn !== undefined ? (
        <Notice>
          <p>{fill(strings.Ended, { date: fullDay(told.endedOn) })}</p>
        </Notice>
      ) : null}
      {[...warnings].map((words) => (
        <p key={words} className={styles.warning}>
          {words}
        </p>
      ))}
      {services.length > 1 ? (
        <ul className={styles.states}>
          {services.map((each) => (
            <li key={each.service.ServiceKey}>
              {fill(uiStrings.ServiceState, {
                service: each.service.Title,
                state: lowerFirst(statusWord(each.now.state)),
              })}
              <Note note={nowNote(each, today)} />
            </li>
          ))}
        </ul>
      ) : null}
      {told?.kind === 'do' ? <ToDo instruction={told.instruction} /> : null}
      {meanwhile ? (
        <p>
          <LinkedText text={meanwhile} />
        </p>
      ) : null}
      <Stuck telephone={telephoneOf(subject, telephone)} email={instruction?.Email} />
      <p className={styles.small}>{dateWords(subject, today, readOn)}</p>
    </>
  );
}

function Note({ note }: { readonly note?: string }): React.ReactElement | null {
  return note ? <span className={styles.small}>{note}</span> : null;
}

function ToDo({ instruction }: { readonly instruction: ShownInstruction }): React.ReactElement {
  const { WhoFor, Steps, DoNot } = instruction;
  return (
    <>
      {WhoFor ? <p>{fill(strings.WhoFor, { who: WhoFor })}</p> : null}
      <StepList text={Steps} />
      <DoNotList text={DoNot} />
    </>
  );
}

function Stuck({ telephone, email }: { readonly telephone?: string; readonly email?: string }): React.ReactElement {
  const written = email && isEmail(email) ? email : undefined;
  const [before, after] = strings.StuckEmail.split('{email}');
  return (
    <p className={styles.stuck}>
      {telephone ? <WithTelephone text={uiStrings.StuckCall} telephone={telephone} /> : strings.StuckNoTelephone}
      {written ? (
        <>
          {' '}
          {before}
          <a href={mailLink(written)}>{written}</a>
          {after}
        </>
      ) : null}
    </p>
  );
}
