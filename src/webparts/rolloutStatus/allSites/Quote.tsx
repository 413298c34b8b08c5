import * as React from 'react';
import { readStatusesInFull } from '../../../data/allSites';
import { problemFrom } from '../../../data/problem';
import type { RolloutService } from '../../../data/rollout';
import { dayOf } from '../../../domain/day';
import type { Problem } from '../../../domain/problem';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import { summed } from '../../../domain/rollout/national';
import type { Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { copyText } from '../../../ui/copyText';
import { download } from '../../../ui/download';
import { fileName } from '../../../ui/fileName';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { useSaid } from '../../../ui/useSaid';
import { fill } from '../../../ui/text';
import { AsOf } from '../../../ui/AsOf';
import { usePart } from '../../base/PartContext';
import { strings as takeAwayStrings } from '../../base/takeAway/strings';
import { useIsGone } from '../../base/useIsGone';
import { strings as firstVisitStrings } from '../firstVisitStrings';
import { FigureMeanings } from '../FigureMeanings';
import { essentialWords, nationalSentence } from '../national';
import { allSitesCsv } from '../takeAway/allSitesCsv';
import { strings as takeAway } from '../takeAway/strings';
import styles from './AllSites.module.scss';
import { strings } from './strings';

export interface QuoteProps {
  readonly overviews: readonly SiteOverview[];
  readonly services: readonly RolloutService[];
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** The sentence to quote, ways to copy it and to download its data, and what its figures mean. */
export function Quote(props: QuoteProps): React.ReactElement {
  const { overviews, services, freshness, demonstration } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [said, say] = useSaid();
  const asOf = dayOf(freshness.asOf);
  const sentence = nationalSentence(summed(overviews.map(({ figures }) => figures)), asOf);
  const table = useTableOfAll(props, say);

  async function copy(): Promise<void> {
    const copied = await copyText(sentence);
    if (!copied && heading.current) window.getSelection()?.selectAllChildren(heading.current);
    say(copied ? takeAwayStrings.Copied : strings.CopyByHand);
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
          {strings.Copy}
        </Button>
        <Button className={styles.copy} disabled={table.reading} onClick={table.save}>
          {takeAway.AllTable}
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
      {table.problem ? <ProblemNotice problem={table.problem} onRetry={table.save} /> : null}
      <Fold summary={firstVisitStrings.Figures}>
        <div className={styles.figures}>
          <p>{essentialWords(services)}</p>
          <FigureMeanings />
          <p>{strings.BurnUpMeans}</p>
        </div>
      </Fold>
    </>
  );
}

interface TableOfAll {
  readonly reading: boolean;
  readonly problem?: Problem;
  save(): void;
}

/** The table of all sites as a file. Its statuses are read again, with every column. */
function useTableOfAll({ overviews, services }: QuoteProps, say: (words: string) => void): TableOfAll {
  const { connection, now } = usePart();
  const gone = useIsGone();
  const [reading, setReading] = React.useState(false);
  const [problem, setProblem] = React.useState<Problem>();

  async function save(): Promise<void> {
    setProblem(undefined);
    setReading(true);
    say(strings.ReadingTable);
    try {
      const readAt = now();
      const statuses = await readStatusesInFull(connection);
      if (gone()) return;
      const file = fileName('all', dayOf(readAt), 'csv');
      const sites = overviews.map(({ site }) => site);
      download(file, 'text/csv', allSitesCsv(sites, services, statuses, readAt));
      say(fill(takeAwayStrings.Downloading, { file }));
    } catch (error) {
      const found = await problemFrom(error);
      if (gone()) return;
      say('');
      setProblem(found);
    }
    setReading(false);
  }

  return {
    reading,
    problem,
    save() {
      save().catch(() => undefined);
    },
  };
}
