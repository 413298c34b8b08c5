import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import { browserStore } from '../../data/browserStore';
import { type MyDevices, readMyDevices } from '../../data/deviceRequests';
import { createLoader } from '../../data/loader';
import { setUpInstead } from '../../setUp/owners';
import { AsyncView } from '../../ui/AsyncView';
import { usePlace } from '../../ui/place';
import { WithTelephone } from '../../ui/Telephone';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { useToday } from '../../ui/useToday';
import type { Help } from '../base/help';
import type { ListsView } from '../base/ListsWebPart';
import { WebPartFrame } from '../base/WebPartFrame';
import { MyRequests } from './MyRequests';
import { AskView, TriageView } from './onDemandViews';
import { askingIn, isDeciding } from './places';
import type { Surroundings } from './surroundings';

export interface DeviceRequestViewProps extends ListsView {
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
}

/** Can I have a phone: the rule, one's own requests, the way to ask; and for those who decide, the queue. */
export function DeviceRequestView({ region, help, ...part }: DeviceRequestViewProps): React.ReactElement {
  const { connection, now } = part;
  const [place, go] = usePlace();
  const today = useToday(now);
  const first = React.useRef(place);
  const store = React.useMemo(() => browserStore(connection.siteUrl, connection.login), [connection]);
  // Nobody's request is kept in the browser: no cached copy.
  const loader = useLoads(connection.siteUrl, () => createLoader<MyDevices>({ read: () => readMyDevices(connection), now }));
  const value = useLoadable(loader);
  const form = askingIn(place);
  const surroundings: Surroundings = { connection, store, now, today, help, region, place, go, arrived: place !== first.current, onSaved: loader.refresh };

  return (
    <WebPartFrame {...part} label={strings.Label} onReset={loader.refresh}>
      <AsyncView value={value} onRetry={loader.refresh} instead={(problem) => setUpInstead(problem, part, loader.refresh)} empty={null}>
        {(devices) =>
          form ? (
            <AskView {...surroundings} key={form.changes} devices={devices} request={devices.requests.find(({ Id }) => Id === form.changes)} />
          ) : isDeciding(place) && devices.mayTriage ? (
            <TriageView {...surroundings} />
          ) : (
            <MyRequests {...surroundings} devices={devices} />
          )
        }
      </AsyncView>
      {value.state === 'failed' && help.telephone ? (
        <p>
          <WithTelephone text={strings.Call} telephone={help.telephone} />
        </p>
      ) : null}
    </WebPartFrame>
  );
}
