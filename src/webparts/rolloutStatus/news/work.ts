import * as React from 'react';
import { holdsWork, type NewsReport, type NewsSite, type NewsStatus } from '../../../data/news';
import type { Day } from '../../../domain/day';
import { type AudienceAround, notWorkingAt } from '../../base/audience/whom';
import { type Directory, useDirectory, useRowsAt } from '../../base/entries/directory';
import { type Entering, type EnteringOptions, useEntering } from '../../base/entries/entering';
import { usePart } from '../../base/PartContext';

/** What the list and the forms of news share. */
export interface NewsWork extends Entering, AudienceAround {
  readonly report: NewsReport;
  readonly directory: Directory<NewsSite>;
  statusesAt(code: string): readonly NewsStatus[];
  /** The last day of each row of news that was ended on this page, before that: it can be put back. */
  readonly endedHere: ReadonlyMap<number, Day | undefined>;
  onEnded(id: number, before: Day | undefined): void;
  onBack(id: number): void;
}

export function useNewsWork({ report, ...options }: EnteringOptions & Pick<NewsWork, 'report'>): NewsWork {
  const { connection, today } = usePart();
  const [endedHere, setEnded] = React.useState<ReadonlyMap<number, Day | undefined>>(new Map());
  const directory = useDirectory(report.sites);
  const statusesAt = useRowsAt(report.statuses);
  const doesNotWork = React.useMemo(
    () => notWorkingAt(report.services, statusesAt, today),
    [report, statusesAt, today],
  );
  return {
    ...useEntering(options),
    report,
    directory,
    statusesAt,
    services: report.services,
    today,
    doesNotWork,
    holdsSeveral: holdsWork(connection),
    endedHere,
    onEnded: (id, before) => setEnded(new Map(endedHere).set(id, before)),
    onBack: (id) => setEnded(new Map([...endedHere].filter(([each]) => each !== id))),
  };
}
