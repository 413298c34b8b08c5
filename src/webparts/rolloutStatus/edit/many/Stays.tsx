import * as React from 'react';
import { Button } from '../../../../ui/Button';
import { counted } from '../../../../ui/text';
import { faultWords } from '../draftFaults';
import { type ManyPlan, whyStays, type WhyStays } from './manyPlan';
import { NamedRows } from './NamedRows';
import { strings } from './strings';
import styles from './Many.module.scss';

const words = {
  noDate: strings.StaysNoDate,
  connected: strings.StaysConnected,
  notKnown: strings.StaysNotKnown,
  inMonth: strings.StaysInMonth,
  already: strings.StaysAlready,
  saved: strings.StaysSaved,
  otherwise: strings.StaysOtherwise,
  unreadable: strings.StaysUnreadable,
} as const satisfies Readonly<Record<WhyStays, { readonly one: string; readonly other: string }>>;

/** What is left out, or stays, and why; each opens to its rows. */
export function Stays({
  plan: { stays, refused },
  onMend,
}: {
  readonly plan: ManyPlan;
  onMend(): void;
}): React.ReactElement {
  return (
    <>
      {refused.length > 0 ? (
        <div className={styles.block}>
          <p>{counted(refused.length, strings.Refused)}</p>
          <ul className={styles.faults}>
            {faultCounts(refused).map(([fault, count]) => (
              <li key={fault}>{counted(count, strings.RefusedFault, { fault })}</li>
            ))}
          </ul>
          <NamedRows summary={strings.RefusedWhich} rows={refused} />
          <Button onClick={onMend}>{strings.Mend}</Button>
        </div>
      ) : null}
      {whyStays
        .filter((why) => stays[why].length > 0)
        .map((why) => (
          <NamedRows key={why} summary={counted(stays[why].length, words[why])} rows={stays[why]} />
        ))}
    </>
  );
}

/** Each thing that is wrong, once, with how many rows it holds up. */
function faultCounts(refused: ManyPlan['refused']): [string, number][] {
  const counts = new Map<string, number>();
  for (const fault of refused.flatMap(({ faults }) => [...new Set(faults.map(faultWords))]))
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts];
}
