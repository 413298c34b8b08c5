import * as rollout from 'RolloutStatusStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type AllSitesReport, readAllSites, readAllSitesChanges } from '../../../data/allSites';
import { createLoader } from '../../../data/loader';
import { wholesInMemory } from '../../../data/wholeInMemory';
import { AsyncView } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { counted, fill } from '../../../ui/text';
import { NoSitesYet } from '../openNoSitesYet';
import { ChangeManyView } from '../openEdit';
import { ImportView } from '../openImport';
import { setUpInstead } from '../../../setUp/owners';
import { withRemembered } from '../../base/help';
import { usePart } from '../../base/PartContext';
import styles from './AllSites.module.scss';
import { strings } from './strings';
import { useStaffSaid } from './useStaffSaid';
import { Whole } from './Whole';

export interface AllSitesProps {
  /** The name of the site one comes from; undefined where one comes from none, such as by a link. */
  readonly from?: string;
  /** Whether there is a site of theirs to go back to. */
  readonly hasSite: boolean;
  onBack(): void;
}

const held = wholesInMemory<AllSitesReport>();

/** Where the whole programme stands, for whoever answers for it. */
export function AllSites({ from, hasSite, onBack }: AllSitesProps): React.ReactElement {
  const part = usePart();
  const { connection, now, store, help } = part;
  const where = React.useRef<HTMLSpanElement>(null);
  const loader = useLoads(connection.siteUrl, () =>
    createLoader<AllSitesReport>({
      read: (onPart, abandoned) => readAllSites(connection, onPart, abandoned),
      readChanges: (before) => readAllSitesChanges(connection, before),
      memory: held(connection),
      // Who may add sites is told otherwise that there are none.
      isEmpty: (report) => hasNone(report) && !report.mayEdit,
      lists: connection.lists,
      now,
    }),
  );
  const value = useLoadable(loader);
  const [changing, setChanging] = React.useState<'many' | 'sheet'>();

  function stopChanging(): void {
    setChanging(undefined);
    loader.catchUp();
  }

  React.useEffect(() => {
    if (!changing) where.current?.focus();
  }, [changing]);
  const said = useStaffSaid(value);

  if (changing && value.state === 'ready') {
    const { sites, services } = value.data;
    if (changing === 'sheet')
      return <ImportView services={services} kind={sites.length > 0 ? 'statuses' : 'sites'} onLeave={stopChanging} />;
    return <ChangeManyView sites={sites} services={services} onBack={stopChanging} />;
  }

  return (
    <>
      <p className={styles.head}>
        <span ref={where} tabIndex={-1} className={styles.where}>
          {rollout.AllSites}
        </span>
        <Button quiet onClick={onBack}>
          {from ? fill(strings.Back, { site: from }) : hasSite ? uiStrings.BackToMine : uiStrings.FindYourSite}
        </Button>
        {value.state === 'ready' && value.data.statuses && value.data.mayEdit && !hasNone(value.data) ? (
          <>
            <Button quiet onClick={() => setChanging('many')}>
              {strings.ChangeMany}
            </Button>
            <Button quiet onClick={() => setChanging('sheet')}>
              {rollout.AllImport}
            </Button>
          </>
        ) : null}
      </p>
      <AsyncView
        value={value}
        onRetry={loader.refresh}
        instead={(problem) => setUpInstead(problem, part, loader.refresh)}
        empty={<NoSitesYet telephone={withRemembered(help, store).telephone} />}
      >
        {(report, freshness) =>
          hasNone(report) ? (
            <NoSitesYet onImport={() => setChanging('sheet')} />
          ) : report.statuses ? (
            <Whole report={report} statuses={report.statuses} said={said} freshness={freshness} />
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

function hasNone({ sites, statuses, unreadable }: AllSitesReport): boolean {
  return statuses !== undefined && sites.length === 0 && unreadable.length === 0;
}
