import * as React from 'react';
import * as strings from 'UiStrings';
import type { SiteReport } from '../../data/siteReport';
import { Waiting } from '../../ui/AsyncView';
import { Fold } from '../../ui/Fold';
import { onDemand } from '../../ui/onDemand';
import { useLoadedWhenIdle } from '../../ui/useLoadedWhenIdle';
import { NotLoaded } from '../base/takeAway/NotLoaded';
import type { TakeAwayProps } from './takeAway/TakeAway';

function load(): Promise<typeof import('./takeAway/TakeAway')> {
  return import(/* webpackChunkName: 'take-away' */ './takeAway/TakeAway');
}

const TakeAway = onDemand(
  async () => (await load()).TakeAway,
  (retry) => <NotLoaded onRetry={retry} />,
);

export interface TakeAwayFoldProps extends Omit<TakeAwayProps, 'report'> {
  readonly report: SiteReport;
}

/**
 * What people can take away of a site's answer, folded. It waits for the updates, which are part of it. Its code is
 * loaded early, so that it works when the network has gone.
 */
export function TakeAwayFold({ report, ...answered }: TakeAwayFoldProps): React.ReactElement {
  const { updates } = report;
  useLoadedWhenIdle(load, updates !== undefined && !answered.freshness.refreshing);
  return (
    <Fold summary={strings.TakeAway} onceOpened offPaper>
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
