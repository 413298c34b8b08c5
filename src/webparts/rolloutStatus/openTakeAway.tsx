import * as React from 'react';
import * as strings from 'UiStrings';
import { Fold } from '../../ui/Fold';
import { onDemand } from '../../ui/onDemand';
import type { TakeAwayProps } from './takeAway/TakeAway';

const TakeAway = onDemand(
  async () => (await import(/* webpackChunkName: 'take-away' */ './takeAway/TakeAway')).TakeAway,
);

/** What people can take away of a site's answer, folded. */
export function TakeAwayFold(props: TakeAwayProps): React.ReactElement {
  return (
    <Fold summary={strings.TakeAway} onceOpened>
      <TakeAway {...props} />
    </Fold>
  );
}
