import * as React from 'react';
import { dayOf } from '../../../domain/day';
import { Button } from '../../../ui/Button';
import { CellNote, DataTable, type TableColumn } from '../../../ui/DataTable';
import { shortMoment } from '../../../ui/shortMoment';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { counted, fill } from '../../../ui/text';
import { strings as savingStrings } from '../../base/saving/strings';
import { strings as partStrings } from '../strings';
import { BothVersions } from './BothVersions';
import styles from './Changes.module.scss';
import { changeName, linesOf, subjectOf } from './entryWords';
import { FromTo, Lines } from './FromTo';
import { canBePutBack, isChangedSince, type LoggedChange, type LoggedEntry } from './logged';
import { strings as teamStrings } from '../team/strings';
import { strings } from './strings';

export interface DayTableProps {
  /** The day in words. */
  readonly label: string;
  readonly entries: readonly LoggedEntry[];
  /** Left out for those who may not change the lists. */
  onPutBack?(entry: LoggedEntry): void;
}

/** The entries shown of a day at first. */
const most = 12;

/** What was changed on one day, the newest first. */
export function DayTable({ label, entries, onPutBack }: DayTableProps): React.ReactElement {
  const columns: readonly TableColumn<LoggedEntry>[] = [
    { name: strings.ColumnTime, width: '10%', cell: (entry) => <When change={entry.changes[0]} /> },
    {
      name: strings.ColumnWho,
      plain: true,
      width: '16%',
      cell: ({ changes: [{ after }] }) => after.by?.name ?? partStrings.NobodyNamed,
    },
    { name: teamStrings.ColumnWhere, plain: true, width: '27%', cell: (entry) => <Subject entry={entry} /> },
    { name: strings.ColumnFromTo, plain: true, cell: (entry) => <FromTo entry={entry} /> },
    {
      name: savingStrings.PutBack.one,
      plain: true,
      width: '15%',
      cell: (entry) => <Way entry={entry} onPutBack={onPutBack} />,
    },
  ];
  return <DataTable label={label} columns={columns} rows={entries} keyOf={keyOfEntry} most={most} />;
}

function keyOfEntry({ changes: [{ list, id, after }] }: LoggedEntry): string {
  return `${list}|${id}|${after.number}`;
}

function When({ change: { after, isOutOfTime } }: { readonly change: LoggedChange }): React.ReactElement {
  return (
    <>
      <span className={styles.time}>{timeOf(after.on)}</span>
      {isOutOfTime ? <CellNote>{strings.HandTime}</CellNote> : null}
    </>
  );
}

/** 9:09am, from “15 April, 9:09am”. */
function timeOf(on: Date): string {
  return shortMoment(on, dayOf(on)).split(', ')[1];
}

function Subject({ entry }: { readonly entry: LoggedEntry }): React.ReactElement {
  const { name, note } = subjectOf(entry);
  const { changes } = entry;
  return (
    <>
      <span className={styles.name}>{name}</span>
      {note ? <span className={styles.note}>{note}</span> : null}
      {changes.length > 1 ? (
        <Fold summary={counted(changes.length, strings.SeeRows)} onceOpened>
          <FewAtATime rows={changes} each="li">
            {(shown) => (
              <ul className={styles.versions} aria-label={strings.RowsOf}>
                {shown.map((change) => (
                  <li key={keyOfEntry({ changes: [change] })}>
                    <span>{changeName(change)}</span>
                    <Lines lines={linesOf({ changes: [change] })} />
                  </li>
                ))}
              </ul>
            )}
          </FewAtATime>
        </Fold>
      ) : null}
    </>
  );
}

/** The way back, or why there is none. */
function Way({
  entry,
  onPutBack,
}: { readonly entry: LoggedEntry } & Pick<DayTableProps, 'onPutBack'>): React.ReactElement {
  const { changes } = entry;
  const back = changes.filter(canBePutBack);
  const since = changes.filter(isChangedSince);
  return (
    <>
      {onPutBack && back.length > 0 ? (
        <Button quiet aria-label={backLabel(entry, back.length)} onClick={() => onPutBack(entry)}>
          {counted(back.length, savingStrings.PutBack)}
        </Button>
      ) : null}
      {changes[0].what === 'new' ? <span className={styles.note}>{strings.NewStays}</span> : null}
      {since.length > 0 ? <Since changes={since} isAll={since.length === changes.length} /> : null}
    </>
  );
}

function backLabel(entry: LoggedEntry, count: number): string {
  const words = counted(count, savingStrings.PutBack);
  return fill(partStrings.SiteService, {
    site: words,
    service: entry.changes.length === 1 ? changeName(entry.changes[0]) : subjectOf(entry).name,
  });
}

function Since({
  changes,
  isAll,
}: {
  readonly changes: readonly LoggedChange[];
  readonly isAll: boolean;
}): React.ReactElement {
  return (
    <>
      <span className={styles.note}>{isAll ? strings.ChangedSince : counted(changes.length, strings.SomeSince)}</span>
      <Fold summary={strings.SeeBoth} onceOpened>
        <FewAtATime rows={changes} each="li" atOnce={10}>
          {(shown) => (
            <ul className={styles.versions}>
              {shown.map((change) => (
                <li key={keyOfEntry({ changes: [change] })}>
                  {changes.length > 1 ? <span>{changeName(change)}</span> : null}
                  <BothVersions change={change} />
                </li>
              ))}
            </ul>
          )}
        </FewAtATime>
      </Fold>
    </>
  );
}

/** How many rows entries are of. */
export function rowsIn(entries: readonly LoggedEntry[]): number {
  return entries.reduce((count, { changes }) => count + changes.length, 0);
}
