import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { dayOf } from '../../../domain/day';
import type { NationalFigures } from '../../../domain/rollout/national';
import type { Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { AsOf } from '../AsOf';
import { essentialWords, nationalSentence } from '../national';
import styles from './AllSites.module.scss';
import { copyText } from './copyText';

export interface QuoteProps {
  readonly figures: NationalFigures;
  readonly services: readonly RolloutService[];
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** The sentence to quote, a way to take it away, and what its figures mean. */
export function Quote({ figures, services, freshness, demonstration }: QuoteProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = React.useState('');
  const sentence = nationalSentence(figures, dayOf(freshness.asOf));

  async function copy(): Promise<void> {
    // Emptied first, so that the same words are announced again.
    setSaid('');
    const copied = heading.current && (await copyText(sentence, heading.current));
    setSaid(copied ? strings.AllCopied : strings.AllCopyByHand);
  }

  return (
    <>
      <Heading ref={heading} className={styles.sentence}>
        {sentence}
      </Heading>
      <AsOf freshness={freshness} demonstration={demonstration} />
      <div className={styles.actions}>
        <Button
          className={styles.copy}
          onClick={() => {
            copy().catch(() => undefined);
          }}
        >
          {strings.AllCopy}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      <Fold summary={strings.Figures}>
        <div className={styles.figures}>
          <p>{essentialWords(services)}</p>
          <p>{strings.FigureWorking}</p>
          <p>{strings.FigureStaff}</p>
          <p>{strings.FigureUnknown}</p>
          <p>{strings.AllBurnUpMeans}</p>
        </div>
      </Fold>
    </>
  );
}
