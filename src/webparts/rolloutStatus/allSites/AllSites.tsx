import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import { strings as partStrings } from '../strings';
import * as uiStrings from 'UiStrings';
import { type AllSitesReport, readAllSites, readAllSitesChanges } from '../../../data/allSites';
import { createLoader, type Loader } from '../../../data/loader';
import { wholesInMemory } from '../../../data/wholeInMemory';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { counted, fill } from '../../../ui/text';
import { NoSitesYet } from '../openNoSitesYet';
import { ChangeManyView } from '../openEdit';
import { ImportView } from '../openImport';
import type { PlaceProps } from '../team/place';
import { setUpInstead } from '../../../setUp/owners';
import { withRemembered } from '../../base/help';
import { usePart } from '../../base/PartContext';
import styles from './AllSites.module.scss';
import { strings } from './strings';
import { useStaffSaid } from '../attention/useStaffSaid';
import { Whole } from './Whole';

const held = wholesInMemory<AllSitesReport>();

/** Where the whole programme stands, for those who answer for it. */
export function AllSites({ from, hasSite, onBack }: PlaceProps): React.ReactElement {
  const part = usePart();
  const loader = useAllSites();
  const value = useLoadable(loader);
  const said = useStaffSaid(value);
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
        back={from ? fill(strings.Back, { site: from }) : hasSite ? uiStrings.BackToMine : uiStrings.FindYourSite}
        isFocused={!changing}
        onBack={onBack}
        onChange={canChange ? setChanging : undefined}
      />
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={<NoSitesYet telephone={withRemembered(part.help, part.store).telephone} />}
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
            <p role="status" className={styles.reading}>
              {counted(report.rowsRead, strings.Reading)}
            </p>
          )
        }
      </AsyncView>
    </>
  );
}

/** The two ways to change many at once: a form, or the supplier's sheet. */
type Changing = 'many' | 'sheet';

function useAllSites(): Loader<AllSitesReport> {
  const { connection, now } = usePart();
  return useLoads(connection.siteUrl, () =>
    createLoader<AllSitesReport>({
      read: (onPart, abandoned) => readAllSites(connection, onPart, abandoned),
      readChanges: (before) => readAllSitesChanges(connection, before),
      memory: held(connection),
      // Where there are no sites, people who may add them see the way to do so instead.
      isEmpty: (report) => hasNone(report) && !report.mayEdit,
      lists: connection.lists,
      now,
    }),
  );
}

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

interface HeadProps {
  /** What the way back is called. */
  readonly back: string;
  readonly isFocused: boolean;
  onBack(): void;
  /** Undefined for those who may not change the lists, and until all of it is read. */
  readonly onChange?: (changing: Changing) => void;
}

function Head({ back, isFocused, onBack, onChange }: HeadProps): React.ReactElement {
  const where = React.useRef<HTMLSpanElement>(null);
  React.useEffect(() => {
    if (isFocused) where.current?.focus();
  }, [isFocused]);
  return (
    <p className={styles.head}>
      <span ref={where} tabIndex={-1} className={styles.where}>
        {rollout.AllSites}
      </span>
      <Button quiet onClick={onBack}>
        {back}
      </Button>
      {onChange ? (
        <>
          <Button quiet onClick={() => onChange('many')}>
            {strings.ChangeMany}
          </Button>
          <Button quiet onClick={() => onChange('sheet')}>
            {partStrings.AllImport}
          </Button>
        </>
      ) : null}
    </p>
  );
}

function hasNone({ sites, statuses, unreadable }: AllSitesReport): boolean {
  return statuses !== undefined && sites.length === 0 && unreadable.length === 0;
}
