import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type Figure, figures, type GroupFigure } from '../../../domain/device/figures';
import type { StandingKind } from '../../../domain/device/standing';
import { FewAtATime } from '../../../ui/FewAtATime';
import { Fold } from '../../../ui/Fold';
import { counted, figure, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import type { Entry } from './board';
import { strings } from './strings';
import styles from './Figures.module.scss';
import desk from './Desk.module.scss';
import { statusNames } from './triageWords';

export interface FiguresProps {
  readonly entries: readonly Entry[];
  /** Another tool for the whole list. */
  readonly children: React.ReactNode;
}

/** How many requests there are and how old they are, by region, status and function. */
export function Figures({ children, ...props }: FiguresProps): React.ReactElement {
  return (
    <Fold summary={strings.Figures} onceOpened>
      {children}
      <Tables {...props} />
    </Fold>
  );
}

/** How many rows are shown at once; the others when asked for. */
const atOnce = 12;

function Tables({ entries }: Omit<FiguresProps, 'children'>): React.ReactElement {
  const { today } = usePart();
  const { all, byRegion, byStatus, byFunction } = React.useMemo(() => figures(entries, today), [entries, today]);
  const functionName = (key: string): string =>
    entries.find(({ request }) => request.FunctionKey === key)?.functionName ?? key;
  return (
    <>
      <p>{allWords(all)}</p>
      <FigureTable what={strings.ByRegion} rows={byRegion} />
      <FigureTable what={strings.ByStatus} rows={byStatus} name={(kind) => statusNames[kind as StandingKind]} />
      <FigureTable what={strings.ByFunction} rows={byFunction} name={functionName} />
    </>
  );
}

function ago(days: number): string {
  return days === 0 ? strings.AgoToday : counted(days, strings.Ago);
}

/** In words, because a median means little to most people. */
function allWords({ count, oldest, middle }: Figure): string {
  if (count === 0) return strings.FiguresNone;
  if (count === 1) return fill(strings.FiguresOne, { oldest: ago(oldest) });
  return fill(strings.FiguresMany, {
    count: figure(count),
    oldest: ago(oldest),
    middle: middle === 0 ? strings.FiguresToday : fill(strings.FiguresMiddle, { middle: ago(middle) }),
  });
}

function FigureTable<N extends string>({
  what,
  rows,
  name = (of) => of,
}: {
  readonly what: string;
  readonly rows: readonly GroupFigure<N>[];
  name?(of: N): string;
}): React.ReactElement {
  const caption = fill(strings.FiguresBy, { what });
  return (
    <FewAtATime rows={rows} each="tbody > tr" atOnce={atOnce}>
      {(shown) => (
        <table className={styles.figures}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={desk.unseen}>{caption}</span>
              </th>
              <th scope="col">{strings.ColumnCount}</th>
              <th scope="col">{strings.ColumnOldest}</th>
              <th scope="col">{strings.ColumnMiddle}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ of, count, oldest, middle }) => (
              <tr key={of ?? ''}>
                <th scope="row">{of === undefined ? uiStrings.StatusUnknown : name(of)}</th>
                <td>{figure(count)}</td>
                <td>{figure(oldest)}</td>
                <td>{figure(middle)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FewAtATime>
  );
}
