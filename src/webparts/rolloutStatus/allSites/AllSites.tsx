import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import { strings as partStrings } from '../strings';
import type { AllSitesReport } from '../../../data/allSites';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { useLoadable } from '../../../ui/useLoadable';
import { NoSitesYet } from '../openNoSitesYet';
import { ChangeManyView } from '../openEdit';
import { ImportView } from '../openImport';
import { ChangesLink } from '../changes/changesLink';
import { KeepLinks } from '../keep/KeepLinks';
import type { PlaceProps } from '../team/place';
import { PlaceHead } from '../team/PlaceHead';
import { TodayLink } from '../team/TodayLink';
import { setUpInstead } from '../../../setUp/owners';
import { withRemembered } from '../../base/help';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';
import { Reading } from '../attention/Reading';
import { useStaffSaid } from '../attention/useStaffSaid';
import { hasNone, useAllSites } from './useAllSites';
import { useProgrammeFigure } from './useProgrammeFigure';
import { Whole } from './Whole';

/** Where the whole programme stands, for those who answer for it. */
export function AllSites(place: PlaceProps): React.ReactElement {
  const part = usePart();
  const loader = useAllSites();
  const value = useLoadable(loader);
  const said = useStaffSaid(value);
  useProgrammeFigure(value);
  const [changing, setChanging] = React.useState<Changing>();

  function stopChanging(): void {
    setChanging(undefined);
    loader.catchUp();
  }

  if (changing && value.state === 'ready')
    return <ChangeSites changing={changing} report={value.data} onStop={stopChanging} />;

  const canChange =
    value.state === 'ready' && value.data.statuses !== undefined && value.data.mayEdit && !hasNone(value.data);
  return (
    <>
      <Head
        {...place}
        isFocused={!changing}
        today={canChange ? <TodayLink /> : undefined}
        onChange={canChange ? setChanging : undefined}
      />
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={<NoSitesYet help={withRemembered(part.help, part.store)} />}
      >
        {(report, freshness) =>
          hasNone(report) ? (
            <NoSitesYet onImport={() => setChanging('sheet')} />
          ) : report.statuses ? (
            <Whole
              report={report}
              statuses={report.statuses}
              said={said}
              freshness={freshness}
              onSaved={loader.catchUp}
            />
          ) : (
            <Reading report={report} />
          )
        }
      </AsyncView>
    </>
  );
}

/** The two ways to change many at once: a form, or the supplier's sheet. */
type Changing = 'many' | 'sheet';

interface ChangeSitesProps {
  readonly changing: Changing;
  readonly report: AllSitesReport;
  onStop(): void;
}

function ChangeSites({
  changing,
  report: { sites, services, statuses = [] },
  onStop,
}: ChangeSitesProps): React.ReactElement {
  return changing === 'sheet' ? (
    <ImportView services={services} kind={sites.length > 0 ? 'statuses' : 'sites'} onLeave={onStop} />
  ) : (
    <ChangeManyView sites={sites} services={services} statuses={statuses} onBack={onStop} />
  );
}

interface HeadProps extends PlaceProps {
  readonly isFocused: boolean;
  /** What is to be done today; undefined for those who may not change the lists. */
  readonly today?: React.ReactNode;
  /** Undefined for those who may not change the lists, and until all of it is read. */
  readonly onChange?: (changing: Changing) => void;
}

function Head({ isFocused, today, onChange, ...place }: HeadProps): React.ReactElement {
  return (
    <PlaceHead {...place} name={rollout.AllSites} isFocused={isFocused} ways={today}>
      {onChange ? (
        <>
          <ChangesLink />
          <Button quiet onClick={() => onChange('many')}>
            {strings.ChangeMany}
          </Button>
          <Button quiet onClick={() => onChange('sheet')}>
            {partStrings.AllImport}
          </Button>
          <KeepLinks />
        </>
      ) : null}
    </PlaceHead>
  );
}
