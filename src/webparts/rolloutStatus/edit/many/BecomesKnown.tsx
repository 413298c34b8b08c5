import * as React from 'react';
import { Button } from '../../../../ui/Button';
import { shortDay } from '../../../../ui/dates';
import { FewAtATime } from '../../../../ui/FewAtATime';
import { Check } from '../../../../ui/form/Choice';
import { StatusMark } from '../../../../ui/StatusMark';
import { counted, fill } from '../../../../ui/text';
import { useIds } from '../../../../ui/useIds';
import { usePart } from '../../../base/PartContext';
import { AskedApart } from './AskedApart';
import type { PlannedRow } from './manyPlan';
import { nameOf } from './manyWords';
import { strings } from './strings';
import manyStyles from './Many.module.scss';

export interface BecomesKnownProps {
  /** Those whose answer becomes known, or working. */
  readonly rows: readonly PlannedRow[];
  /** The keys of those that somebody has ticked. */
  readonly ticked: ReadonlySet<string>;
  onTicked(ticked: ReadonlySet<string>): void;
}

/** Answers that staff read as not known, or not working, and would read otherwise: each is ticked by itself. */
export function BecomesKnown({ rows, ticked, onTicked }: BecomesKnownProps): React.ReactElement {
  const { today } = usePart();
  const ids = useIds();
  const set = (key: string, isTicked: boolean): void => {
    const next = new Set(ticked);
    if (isTicked) next.add(key);
    else next.delete(key);
    onTicked(next);
  };
  return (
    <AskedApart title={counted(rows.length, strings.KnownTitle)} hint={strings.KnownHint}>
      <p className={manyStyles.choosers}>
        <Button quiet onClick={() => onTicked(new Set(rows.map(({ key }) => key)))}>
          {counted(rows.length, strings.KnownAll)}
        </Button>
        <Button quiet onClick={() => onTicked(new Set())}>
          {strings.KnownNone}
        </Button>
      </p>
      <FewAtATime rows={rows} each="li" atOnce={20}>
        {(shown) => (
          <ul className={manyStyles.ticks} aria-label={strings.KnownList}>
            {shown.map((row) => (
              <li key={row.key}>
                <Check
                  id={ids(row.key)}
                  label={
                    <>
                      <strong>{nameOf(row)}</strong>{' '}
                      <span className={manyStyles.fromTo}>
                        <StatusMark state={row.becomes!.was} /> {strings.KnownTo}{' '}
                        <StatusMark state={row.becomes!.will} />
                      </span>
                    </>
                  }
                  hint={lastSaid(row)}
                  checked={ticked.has(row.key)}
                  onChange={(isTicked) => set(row.key, isTicked)}
                />
              </li>
            ))}
          </ul>
        )}
      </FewAtATime>
    </AskedApart>
  );

  function lastSaid({ status }: PlannedRow): string {
    if (!status?.ConfirmedOn) return strings.KnownNever;
    const date = shortDay(status.ConfirmedOn, today);
    return status.ConfirmedBy
      ? fill(strings.KnownLast, { date, who: status.ConfirmedBy })
      : fill(strings.KnownLastUnnamed, { date });
  }
}
