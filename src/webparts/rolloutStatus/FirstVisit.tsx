import * as strings from 'RolloutStatusStrings';
import * as React from 'react';
import type { NationalReport } from '../../data/national';
import { servicesListName } from '../../data/rollout';
import { dayOf } from '../../domain/day';
import { nationalFigures } from '../../domain/rollout/national';
import type { Freshness } from '../../ui/AsyncView';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { Heading } from '../../ui/Heading';
import { AsOf } from '../../ui/AsOf';
import styles from './FirstVisit.module.scss';
import { FigureMeanings } from './openFigureMeanings';
import { essentialWords, nationalSentence } from './national';
import { Unreadable } from '../../ui/Unreadable';
import { strings as firstVisitStrings } from './firstVisitStrings';

export interface FirstVisitProps {
  readonly report: NationalReport;
  readonly freshness: Freshness;
  /** The search for one's own site. */
  readonly children: React.ReactNode;
  /** Somebody has come back from all sites: the focus returns to the button they left by. */
  readonly returned?: boolean;
  onAll(): void;
}

/** What people who have not chosen a site see: how far the programme has got, and the search for their site. */
export function FirstVisit({
  report,
  freshness,
  children,
  returned = false,
  onAll,
}: FirstVisitProps): React.ReactElement {
  const { sites, services, statuses, settings, unreadable } = report;
  // People quote the sentence, so it names the day of its data, even where that is a copy from yesterday.
  const asOf = dayOf(freshness.asOf);
  const figures = React.useMemo(
    () => statuses && nationalFigures(sites, services, statuses, asOf),
    [sites, services, statuses, asOf],
  );
  // A service whose row cannot be read might be an essential one: figures without it would say too much.
  const uncountable =
    unreadable.some(({ list }) => list === servicesListName) || !services.some(({ Tier }) => Tier === 'Essential');
  const seeAll = React.useRef<HTMLButtonElement>(null);

  React.useEffect(() => {
    if (returned) seeAll.current?.focus();
  }, [returned]);

  return (
    <>
      <div className={styles.quote}>
        <Heading className={styles.sentence}>
          {figures && !uncountable ? (
            nationalSentence(figures, asOf)
          ) : (
            <span className={styles.counting}>
              {uncountable
                ? firstVisitStrings.Uncountable
                : freshness.refreshing
                  ? firstVisitStrings.Counting
                  : firstVisitStrings.NotCounted}
            </span>
          )}
        </Heading>
        {uncountable ? null : <p className={styles.definitions}>{essentialWords(services)}</p>}
        <AsOf
          freshness={{ ...freshness, refreshing: freshness.refreshing && statuses !== undefined }}
          demonstration={settings.demonstration}
        />
      </div>
      <div className={styles.search}>{children}</div>
      <div className={styles.means}>
        <Button ref={seeAll} quiet onClick={onAll}>
          {strings.AllSee}
        </Button>
        <Fold summary={firstVisitStrings.Figures} onceOpened>
          <div className={styles.figures}>
            <FigureMeanings />
          </div>
        </Fold>
      </div>
      <Unreadable rows={unreadable} />
    </>
  );
}
