import * as strings from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { browserStore } from '../../data/browserStore';
import { type MyDevices, readMyDevices } from '../../data/deviceRequests';
import { forgetOldTexts } from '../../data/heldText';
import { createLoader } from '../../data/loader';
import { myStanding } from '../../domain/device/myStanding';
import { setUpInstead } from '../../setUp/owners';
import { AsyncView } from '../../ui/AsyncView';
import { useRoute } from '../../ui/route';
import { WithTelephone } from '../../ui/Telephone';
import { useLoadable, useLoads } from '../../ui/useLoadable';
import { useToday } from '../../ui/useToday';
import { type Help, withRemembered } from '../base/help';
import type { ListsView } from '../base/ListsWebPart';
import { PartProvider, usePart } from '../base/PartContext';
import { WebPartFrame } from '../base/WebPartFrame';
import { MyRequests } from './MyRequests';
import { AskView, TriageView } from './onDemandViews';
import { askingIn, isDeciding, lookingAt, sentIn } from './routes';

export interface DeviceRequestViewProps extends ListsView {
  /** Whom to call, as the page's owner says. */
  readonly help: Help;
}

/** Can I have a phone? The rule, one's own requests and the way to ask; for those who decide, the queue. */
export function DeviceRequestView({ region, help, ...part }: DeviceRequestViewProps): React.ReactElement {
  const { connection, now } = part;
  const [route, go, moves] = useRoute();
  const today = useToday(connection.clock);
  const [turn, startAgain] = React.useReducer((count: number) => count + 1, 0);
  const store = React.useMemo(() => browserStore(connection.siteUrl, connection.owner), [connection]);
  // Unsent texts are about people: the browser keeps them no longer than it must.
  React.useEffect(() => forgetOldTexts(store, today), [store, today]);
  const shared = { connection, store, now, today, help: withRemembered(help, store), region, route, go };
  const arrived = moves > 0;
  const mine = <Mine key={turn} arrived={arrived} />;

  return (
    <WebPartFrame {...part} label={strings.Label} onReset={startAgain}>
      <PartProvider {...shared}>
        {/* The queue reads what it needs by itself. People whom SharePoint does not let decide see their own. */}
        {isDeciding(route) ? <TriageView arrived={arrived} otherwise={mine} /> : mine}
      </PartProvider>
    </WebPartFrame>
  );
}

/** The signed-in person's requests, and the way to ask. */
function Mine({ arrived }: { readonly arrived: boolean }): React.ReactElement {
  const part = usePart();
  const { connection, now, help, route } = part;
  // No cached copy: requests are never kept in the browser.
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<MyDevices>({ read: () => readMyDevices(connection), lists: connection.lists, now }),
  );
  const value = useLoadable(loader);
  const form = askingIn(route);

  return (
    <>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={null}
      >
        {(devices) =>
          form && !isAnswered(devices, sentIn(route)) ? (
            <AskView
              key={form.changes}
              devices={devices}
              request={devices.requests.find(({ Id }) => Id === form.changes)}
              arrived={arrived}
              onSaved={loader.refresh}
            />
          ) : (
            <PartProvider {...part} route={form ? lookingAt(sentIn(route)!) : route}>
              <MyRequests
                devices={devices}
                arrived={arrived}
                saved={form?.changes !== undefined}
                onSaved={loader.refresh}
              />
            </PartProvider>
          )
        }
      </AsyncView>
      {value.state === 'failed' && help.telephone ? (
        <p>
          <WithTelephone text={uiStrings.StuckCall} telephone={help.telephone} hours={help.hours} />
        </p>
      ) : null}
    </>
  );
}

/** Whether a request has moved on since it was sent. Its confirmation would then promise what has already happened. */
function isAnswered({ requests }: MyDevices, itemId: number | undefined): boolean {
  const request = requests.find(({ Id }) => Id === itemId);
  return request !== undefined && myStanding(request).kind !== 'sent';
}
