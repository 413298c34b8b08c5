import * as uiStrings from 'UiStrings';
import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { Day } from '../../domain/day';
import { isNotHereYet } from '../../domain/rollout/notHereYet';
import { inPhrases } from '../../domain/sentences';
import { shortDay } from '../../ui/dates';
import type { Route } from '../../ui/route';
import { RouteLink } from '../../ui/RouteLink';
import { StatusMark } from '../../ui/StatusMark';
import { fill } from '../../ui/text';
import type { RowAnswer } from './answers';
import { expectedWords } from './expectedWords';
import { nowNote } from '../../ui/nowNote';
import { stateWords } from './stateWords';
import styles from './ServiceTable.module.scss';
import type { ToDoLink } from './useToDo';

export interface ServiceTableProps {
  readonly label: string;
  readonly answers: readonly RowAnswer[];
  readonly today: Day;
  /** The site and the way there, where each name is to lead to its service. */
  readonly links?: { readonly siteCode: string; go(route: Route): void };
  /** The way from a service to what to do about it. */
  toDo?(serviceKey: string): ToDoLink | undefined;
  /** What others at the site are known to say of a service. */
  told?(serviceKey: string): string | undefined;
}

/** Services at a site: what works now, when the new one is expected, and who confirmed it when. */
export function ServiceTable({ label, answers, today, links, toDo, told }: ServiceTableProps): React.ReactElement {
  return (
    <table className={styles.table} role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {[uiStrings.ColumnService, strings.ColumnNow, strings.ColumnNew, uiStrings.ColumnConfirmed].map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {answers.map((answer) => (
          <ServiceRow
            key={answer.service.ServiceKey}
            answer={answer}
            today={today}
            links={links}
            toDo={toDo}
            told={told}
          />
        ))}
      </tbody>
    </table>
  );
}

function ServiceRow({
  answer,
  today,
  links,
  toDo,
  told,
}: Omit<ServiceTableProps, 'label' | 'answers'> & { readonly answer: RowAnswer }): React.ReactElement {
  const note = nowNote(answer, today);
  const link = toDo?.(answer.service.ServiceKey);
  const others = told?.(answer.service.ServiceKey);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {links ? (
          <RouteLink to={{ site: links.siteCode, service: answer.service.ServiceKey }} onGo={links.go}>
            {answer.service.Title}
          </RouteLink>
        ) : (
          answer.service.Title
        )}
      </th>
      <td role="cell" className={styles.now}>
        {isNotHereYet(answer) ? <strong>{stateWords(answer)}</strong> : <StatusMark state={answer.now.state} />}
        {note ? <span className={styles.note}>{note}</span> : null}
        {others ? <span className={styles.note}>{others}</span> : null}
        {link ? (
          <a className={styles.toDo} href={link.address}>
            {link.words}
          </a>
        ) : null}
      </td>
      <ExpectedCell answer={answer} today={today} />
      <ConfirmedCell answer={answer} today={today} />
    </tr>
  );
}

/** Cells that read differently in a narrow column have two versions, of which one is always hidden. */
function ExpectedCell({ answer, today }: { readonly answer: RowAnswer; readonly today: Day }): React.ReactElement {
  const { lead, line, notes } = expectedWords(answer, today);
  const connectedOn = answer.expected.kind === 'connected' ? answer.expected.on : undefined;
  return (
    <td role="cell" className={styles.minor}>
      <span className={styles.narrow}>{inPhrases([line, ...notes])}</span>
      <span className={styles.wide}>
        {lead}
        {connectedOn ? <span className={styles.note}>{shortDay(connectedOn, today)}</span> : null}
        {notes.map((note) => (
          <span key={note} className={styles.note}>
            {note}
          </span>
        ))}
      </span>
    </td>
  );
}

function ConfirmedCell({
  answer: { now, status },
  today,
}: {
  readonly answer: RowAnswer;
  readonly today: Day;
}): React.ReactElement {
  const date = status?.ConfirmedOn && shortDay(status.ConfirmedOn, today);
  if (now.basis !== 'confirmed' || !date) {
    return (
      <td role="cell" className={styles.minor}>
        <span className={styles.wide}>{date ? fill(strings.NotSince, { date }) : strings.NotYet}</span>
      </td>
    );
  }
  const who = status.ConfirmedBy;
  return (
    <td role="cell" className={styles.minor}>
      <span className={styles.narrow}>
        {who ? fill(strings.ConfirmedBy, { date, who }) : fill(strings.ConfirmedOn, { date })}
      </span>
      <span className={styles.wide}>
        {date}
        {who ? <span className={styles.note}>{who}</span> : null}
      </span>
    </td>
  );
}
