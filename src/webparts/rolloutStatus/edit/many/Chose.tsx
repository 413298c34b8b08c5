import * as React from 'react';
import { statusWord } from '../../../../ui/StatusMark';
import { Button } from '../../../../ui/Button';
import { Heading } from '../../../../ui/Heading';
import { fill } from '../../../../ui/text';
import { strings as summaryStrings } from '../../summary/strings';
import { reasonIn } from '../statusDraft';
import type { Wanted } from './manyPlan';
import { askedWords, chosenWords, detailWords, moveWords } from './manyWords';
import { strings } from './strings';
import styles from './Many.module.scss';

export interface ChoseProps {
  readonly wanted: Wanted;
  /** How many services there are to choose among. */
  readonly services: number;
  onBack(): void;
}

/** What was chosen, in view beside what it comes to: nothing is carried over unseen. */
export function Chose({ wanted, services, onBack }: ChoseProps): React.ReactElement {
  const { move, draft, giver, confirmer } = wanted;
  const facts: readonly (readonly [label: string, words: string | undefined])[] = [
    [strings.ChoseRows, chosenWords(wanted, services)],
    [strings.ChoseAsked, askedWords(wanted)],
    [strings.ChoseDates, move && moveWords(move)],
    [strings.ChoseReason, move && reasonIn(draft)],
    [strings.GivenBy, move && giver && fill(strings.ChoseGivenBy, { by: giver.by, source: giver.source })],
    [
      strings.Works,
      confirmer &&
        [draft.now && statusWord(draft.now), fill(strings.ChoseConfirmedBy, confirmer)].filter(Boolean).join('. '),
    ],
    [summaryStrings.Others, detailWords(draft)],
  ];
  return (
    <div className={styles.chose}>
      <Heading below={1} className={styles.partTitle}>
        {strings.Chose}
      </Heading>
      <dl>
        {facts.map(([label, words]) =>
          words ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <Button quiet onClick={onBack}>
        {strings.Mend}
      </Button>
    </div>
  );
}
