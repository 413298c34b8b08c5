import * as uiStrings from 'UiStrings';
import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import { isNotHereYet } from '../../domain/rollout/notHereYet';
import { inPhrases } from '../../domain/sentences';
import { shortDay } from '../../ui/dates';
import { RouteLink } from '../../ui/RouteLink';
import { StatusMark } from '../../ui/StatusMark';
import { fill } from '../../ui/text';
import { usePart } from '../base/PartContext';
import type { RowAnswer } from './answers';
import { expectedWords } from './expectedWords';
import { nowNote } from '../../ui/nowNote';
import { stateWords } from './stateWords';
import styles from './ServiceTable.module.scss';
import type { ToDoLink } from './useToDo';

export interface ServiceTableProps {
  readonly label: string;
  readonly answers: readonly RowAnswer[];
  /** The site, where each name leads to its service there. */
  readonly siteCode?: string;
  /** The link from a service to what to do about it. */
  toDo?(serviceKey: string): ToDoLink | undefined;
  /** What others at the site say of a service. */
  told?(serviceKey: string): string | undefined;
}

/** Services at a site: what works now, when the new one is expected, and who confirmed it when. */
export function ServiceTable({ label, answers, ...row }: ServiceTableProps): React.ReactElement {
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
          <ServiceRow key={answer.service.ServiceKey} {...row} answer={answer} />
        ))}
      </tbody>
    </table>
  );
}

function ServiceRow({
  answer,
  siteCode,
  toDo,
  told,
}: Omit<ServiceTableProps, 'label' | 'answers'> & { readonly answer: RowAnswer }): React.ReactElement {
  const { today, go } = usePart();
  const note = nowNote(answer, today);
  const link = toDo?.(answer.service.ServiceKey);
  const others = told?.(answer.service.ServiceKey);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {siteCode ? (
          <RouteLink to={{ site: siteCode, service: answer.service.ServiceKey }} onGo={go}>
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
      <ExpectedCell answer={answer} />
      <ConfirmedCell answer={answer} />
    </tr>
  );
}

/** Cells that read differently in a narrow column have two versions, of which one is always hidden. */
function ExpectedCell({ answer }: { readonly answer: RowAnswer }): React.ReactElement {
  const { today } = usePart();
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

function ConfirmedCell({ answer: { now, status } }: { readonly answer: RowAnswer }): React.ReactElement {
  const { today } = usePart();
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
