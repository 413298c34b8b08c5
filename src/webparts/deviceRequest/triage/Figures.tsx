import * as strings from 'DeviceTriageStrings';
import * as React from 'react';
import { figures, type GroupFigure } from '../../../domain/device/figures';
import type { Day } from '../../../domain/day';
import type { StandingKind } from '../../../domain/device/standing';
import { Fold } from '../../../ui/Fold';
import { figure, fill } from '../../../ui/words';
import type { Board, Entry } from './board';
import styles from './Triage.module.scss';
import { statusNames } from './triageWords';

export interface FiguresProps {
  readonly entries: readonly Entry[];
  readonly board: Board;
  readonly today: Day;
}

/** How many requests there are and how old they are, by region, status and function. */
export function Figures(props: FiguresProps): React.ReactElement {
  return (
    <Fold summary={strings.Figures} onceOpened>
      <Tables {...props} />
    </Fold>
  );
}

/** More functions than these are few requests each. */
const mostRows = 12;

function Tables({ entries, today }: FiguresProps): React.ReactElement {
  const { all, byRegion, byStatus, byFunction } = React.useMemo(() => figures(entries, today), [entries, today]);
  const functionName = (key: string): string => entries.find(({ request }) => request.FunctionKey === key)?.functionName ?? key;
  return (
    <>
      <p>{fill(strings.FiguresAll, { count: figure(all.count), oldest: figure(all.oldest), middle: figure(all.middle) })}</p>
      <FigureTable what={strings.ByRegion} rows={byRegion} />
      <FigureTable what={strings.ByStatus} rows={byStatus} name={(kind) => statusNames[kind as StandingKind]} />
      <FigureTable what={strings.ByFunction} rows={byFunction.slice(0, mostRows)} name={functionName} />
    </>
  );
}

function FigureTable<N extends string>({ what, rows, name = (of) => of }: { readonly what: string; readonly rows: readonly GroupFigure<N>[]; name?(of: N): string }): React.ReactElement {
  const caption = fill(strings.FiguresBy, { what });
  return (
    <table className={styles.figures}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.unseen}>{caption}</span>
          </th>
          <th scope="col">{strings.ColumnCount}</th>
          <th scope="col">{strings.ColumnOldest}</th>
          <th scope="col">{strings.ColumnMiddle}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ of, count, oldest, middle }) => (
          <tr key={of ?? ''}>
            <th scope="row">{of === undefined ? strings.NotKnown : name(of)}</th>
            <td>{figure(count)}</td>
            <td>{figure(oldest)}</td>
            <td>{figure(middle)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
