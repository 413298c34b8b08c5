import * as React from 'react';
import * as strings from 'UiStrings';
import type { SiteReport } from '../../data/siteReport';
import { Waiting } from '../../ui/AsyncView';
import { Fold } from '../../ui/Fold';
import { onDemand } from '../../ui/onDemand';
import type { TakeAwayProps } from './takeAway/TakeAway';

const TakeAway = onDemand(
  async () => (await import(/* webpackChunkName: 'take-away' */ './takeAway/TakeAway')).TakeAway,
);

export interface TakeAwayFoldProps extends Omit<TakeAwayProps, 'report'> {
  readonly report: SiteReport;
}

/** What people can take away of a site's answer, folded; it waits for the updates, which go with it. */
export function TakeAwayFold({ report, ...answered }: TakeAwayFoldProps): React.ReactElement {
  const { updates } = report;
  return (
    <Fold summary={strings.TakeAway} onceOpened>
      {updates ? (
        <TakeAway {...answered} report={{ ...report, updates }} />
      ) : answered.freshness.refreshing ? (
        <Waiting />
      ) : (
        <p>{strings.OnlyPart}</p>
      )}
    </Fold>
  );
}
