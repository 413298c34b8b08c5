import * as React from 'react';
import type { AllSitesReport } from '../../../data/allSites';
import { keepToDo } from '../../../data/keptToDo';
import { nameInAddress } from '../../../ui/route';
import { AsyncView } from '../../../ui/AsyncView';
import { useLoadable } from '../../../ui/useLoadable';
import { setUpInstead } from '../../../setUp/owners';
import { withRemembered } from '../../base/help';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import { hasNone, useAllSites } from '../allSites/useAllSites';
import { useStaffSaid } from '../attention/useStaffSaid';
import { Reading } from '../attention/Reading';
import { NoSitesYet } from '../openNoSitesYet';
import { AllSitesLink } from '../team/AllSitesLink';
import type { PlaceProps } from '../team/place';
import { PlaceHead } from '../team/PlaceHead';
import { strings as teamStrings } from '../team/strings';
import { Day } from './Day';

/** What needs a hand today, for those who may change the lists: each with what is to be done, in place. */
export function Today(place: PlaceProps): React.ReactElement {
  const part = usePart();
  const loader = useAllSites();
  const value = useLoadable(loader);
  const said = useStaffSaid(value);
  useOnlyEditors(value.state === 'ready' && !value.refreshing ? value.data : undefined);
  return (
    <LeaveGuard>
      <PlaceHead {...place} name={teamStrings.Today} isFocused ways={<AllSitesLink />} />
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={<NoSitesYet help={withRemembered(part.help, part.store)} />}
      >
        {(report, freshness) =>
          report.statuses && report.mayEdit && !hasNone(report) ? (
            <Day report={report} said={said} freshness={freshness} onRead={loader.catchUp} />
          ) : (
            <Reading report={report} />
          )
        }
      </AsyncView>
    </LeaveGuard>
  );
}

/** Whoever may not change the lists, or finds none, is shown all sites instead, and is not led here again. */
function useOnlyEditors(report: AllSitesReport | undefined): void {
  const { store } = usePart();
  const isOther = report !== undefined && (!report.mayEdit || hasNone(report));
  React.useEffect(() => {
    if (!isOther) return;
    keepToDo(store, undefined);
    nameInAddress({ sites: 'all' });
  }, [isOther, store]);
}
