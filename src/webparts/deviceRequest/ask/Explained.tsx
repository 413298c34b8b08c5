import * as React from 'react';
import type { Assessment } from '../../../domain/device/assessment';
import { fullDay } from '../../../ui/dates';
import { Heading } from '../../../ui/Heading';
import { fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import styles from './Explained.module.scss';
import { reasonWords, verdictWords, whyPerson } from './reasonWords';
import { strings } from './strings';

/** What the rule says about the answers, with the rule itself. A person decides either way. */
export function Explained({ assessment }: { readonly assessment: Assessment }): React.ReactElement {
  const { verdict, rule, policyVersion, policyFrom, insteadUse, reasons, priority } = assessment;
  const why = whyPerson(assessment);
  // If the rule gives no answer, the heading says already that a person decides.
  const decides = { meets: strings.StillDecides, doesNotMeet: strings.StillSend, personDecides: undefined }[verdict];
  const after = [decides, priority ? undefined : strings.QueueOrder].filter(Boolean);
  return (
    <div className={styles.explained}>
      <Heading below={1}>{verdictWords[verdict]}</Heading>
      <ul>
        {reasons.map((reason) => {
          const { words, speaks } = reasonWords(reason);
          return (
            <li
              key={reason.kind}
              className={speaks === undefined ? styles.leads : speaks ? styles.speaksFor : styles.speaksAgainst}
            >
              {words}
            </li>
          );
        })}
      </ul>
      {why ? <p>{why}</p> : null}
      {rule ? <p>{fill(strings.RuleIs, { rule })}</p> : null}
      {policyVersion !== undefined && policyFrom ? (
        <p className={styles.note}>{fill(strings.Version, { version: policyVersion, date: fullDay(policyFrom) })}</p>
      ) : null}
      <p>
        {fill(verdict === 'doesNotMeet' ? partStrings.Instead : strings.Meanwhile, {
          what: insteadUse ?? strings.UseWhatYouHave,
        })}
      </p>
      {after.length > 0 ? <p className={styles.note}>{after.join(' ')}</p> : null}
    </div>
  );
}
