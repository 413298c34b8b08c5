import * as strings from 'DeviceAskStrings';
import * as React from 'react';
import type { Assessment } from '../../../domain/device/assessment';
import { fullDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/words';
import styles from './Ask.module.scss';
import { reasonWords, verdictWords } from './reasonWords';

/** What the rule says to these answers, with the rule itself; a person decides either way. */
export function Explained({ assessment }: { readonly assessment: Assessment }): React.ReactElement {
  const { verdict, rule, policyVersion, policyFrom, insteadUse, reasons, priority } = assessment;
  return (
    <div className={styles.explained}>
      <Heading below={1}>{verdictWords[verdict]}</Heading>
      <ul>
        {reasons.map((reason) => {
          const { words, speaks } = reasonWords(reason);
          return (
            <li key={reason.kind} className={speaks === undefined ? styles.leads : speaks ? styles.speaksFor : styles.speaksAgainst}>
              {words}
            </li>
          );
        })}
      </ul>
      {rule ? <p>{fill(strings.RuleIs, { rule })}</p> : null}
      {policyVersion !== undefined && policyFrom ? <p className={styles.note}>{fill(strings.Version, { version: policyVersion, date: fullDay(policyFrom) })}</p> : null}
      {insteadUse ? <p>{fill(verdict === 'doesNotMeet' ? strings.Instead : strings.Meanwhile, { what: insteadUse })}</p> : null}
      <p className={styles.note}>
        {verdict === 'doesNotMeet' ? strings.StillSend : strings.StillDecides}
        {priority ? '' : ` ${strings.QueueOrder}`}
      </p>
    </div>
  );
}
