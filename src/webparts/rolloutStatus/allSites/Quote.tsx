import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { dayOf } from '../../../domain/day';
import type { NationalFigures } from '../../../domain/rollout/national';
import type { Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copyText';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { useSaid } from '../../../ui/useSaid';
import { AsOf } from '../AsOf';
import { essentialWords, nationalSentence } from '../national';
import styles from './AllSites.module.scss';

export interface QuoteProps {
  readonly figures: NationalFigures;
  readonly services: readonly RolloutService[];
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** The sentence to quote, a way to take it away, and what its figures mean. */
export function Quote({ figures, services, freshness, demonstration }: QuoteProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [said, say] = useSaid();
  const sentence = nationalSentence(figures, dayOf(freshness.asOf));

  async function copy(): Promise<void> {
    const copied = await copyText(sentence);
    if (!copied && heading.current) window.getSelection()?.selectAllChildren(heading.current);
    say(copied ? strings.AllCopied : strings.AllCopyByHand);
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
