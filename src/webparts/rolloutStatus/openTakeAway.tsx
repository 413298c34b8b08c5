import * as strings from 'RolloutTakeAwayStrings';
import * as React from 'react';
import { AsyncView } from '../../ui/AsyncView';
import { Fold } from '../../ui/Fold';
import { Unbroken } from '../../ui/Unbroken';
import type { TakeAwayProps } from './takeAway/TakeAway';

type View = React.LazyExoticComponent<(props: TakeAwayProps) => React.ReactElement>;

// Loaded when somebody opens it; made anew to be tried again.
function lazyView(): View {
  return React.lazy(() => import(/* webpackChunkName: 'take-away' */ './takeAway/TakeAway').then((module) => ({ default: module.TakeAway })));
}

const waiting = (
  <AsyncView value={{ state: 'loading' }} empty={null} onRetry={() => undefined}>
    {() => null}
  </AsyncView>
);

/** What people can take away of a site's answer, folded. Where it cannot be loaded, the answer stays. */
export function TakeAwayFold(props: TakeAwayProps): React.ReactElement {
  const [TakeAway, setView] = React.useState(lazyView);
  return (
    <Fold summary={strings.TakeAway} onceOpened>
      <Unbroken onReset={() => setView(lazyView())}>
        <React.Suspense fallback={waiting}>
          <TakeAway {...props} />
        </React.Suspense>
      </Unbroken>
    </Fold>
  );
}
