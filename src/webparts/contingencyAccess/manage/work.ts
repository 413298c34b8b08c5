import * as React from 'react';
import type { ContingencySite, ContingencyStatus } from '../../../data/contingencyQueries';
import { holdsFor, keepsTried, type ManagingReport } from '../../../data/contingencyEditing';
import { kept } from '../../../data/kept';
import { helpTelephone } from '../../../domain/helpTelephone';
import type { Telephones } from '../../../domain/linkedText/onDemand';
import { type AudienceAround, notWorkingAt } from '../../base/audience/whom';
import { type Directory, useDirectory, useRowsAt } from '../../base/entries/directory';
import { type Entering, type EnteringOptions, useEntering } from '../../base/entries/entering';
import { usePart } from '../../base/PartContext';

/** What the lists and forms of Manage share: what was read, which panel is open, and who reviews. */
export interface Work extends Entering, Pick<AudienceAround, 'today' | 'doesNotWork' | 'holdsSeveral'> {
  readonly report: ManagingReport;
  readonly directory: Directory<ContingencySite>;
  statusesAt(code: string): readonly ContingencyStatus[];
  /** The help desk's number. */
  readonly telephone?: string;
  readonly telephones: Telephones;
  /** Name and role of the person who reviews, as staff read them. */
  readonly reviewer: string;
  setReviewer(name: string): void;
  /** Whether the lists say who has tried an instruction. */
  readonly keepsTried: boolean;
}

export type WorkOptions = Pick<Work, 'report' | 'telephones'> & EnteringOptions;

const reviewerKey = kept('reviewer');

export function useWork({ report, telephones, ...options }: WorkOptions): Work {
  const { connection, store, help, today } = usePart();
  const statusesAt = useRowsAt(report.statuses);
  const doesNotWork = React.useMemo(
    () => notWorkingAt(report.services, statusesAt, today),
    [report, statusesAt, today],
  );
  const [reviewer, setReviewer] = React.useState(() => store.get(reviewerKey) ?? connection.name);
  return {
    ...useEntering(options),
    report,
    directory: useDirectory(report.sites),
    statusesAt,
    today,
    doesNotWork,
    holdsSeveral: holdsFor(connection),
    telephone: help.telephone ?? helpTelephone(report.services),
    telephones,
    reviewer,
    keepsTried: keepsTried(connection),
    setReviewer(name) {
      setReviewer(name);
      store.set(reviewerKey, name);
    },
  };
}
