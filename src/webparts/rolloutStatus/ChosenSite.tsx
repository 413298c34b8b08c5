import * as React from 'react';
import { cachedCopy } from '../../data/cachedCopy';
import { createLoader } from '../../data/loader';
import { readSiteReport, rolloutLists, type SiteReport } from '../../data/rollout';
import { AsyncView } from '../../ui/AsyncView';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { NoSite } from './NoSite';
import { setUpInstead } from './owners';
import { SiteView } from './SiteView';
import type { Surroundings } from './surroundings';

export interface ChosenSiteProps extends Surroundings {
  readonly siteCode: string;
  readonly justChosen: boolean;
  onChoose(siteCode: string): void;
  /** The person wants another site; `from` is the name of this one. */
  onChange(from: string): void;
}

/** The answer for the site somebody has chosen as theirs. */
export function ChosenSite(props: ChosenSiteProps): React.ReactElement {
  const { connection, store, now, siteCode, today, whatToDoPage, justChosen, onChange } = props;
  const loader = useLoads(`${connection.siteUrl}|${siteCode}`, () =>
    createLoader<SiteReport>({
      read: () => readSiteReport(connection, siteCode),
      copy: cachedCopy(store, `site|${siteCode}`, rolloutLists),
      isEmpty: ({ site }) => site === undefined,
      now,
    }),
  );
  const value = useLoadable(loader);

  return (
    <AsyncView value={value} onRetry={loader.refresh} instead={(problem) => setUpInstead(problem, props, loader.refresh)} empty={<NoSite {...props} gone />}>
      {(report, freshness) =>
        report.site && (
          <SiteView
            site={report.site}
            report={report}
            freshness={freshness}
            today={today}
            whatToDoPage={whatToDoPage}
            justChosen={justChosen}
            onChange={() => onChange(report.site?.Title ?? siteCode)}
          />
        )
      }
    </AsyncView>
  );
}
