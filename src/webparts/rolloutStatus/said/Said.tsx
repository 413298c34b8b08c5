import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { createLoader } from '../../../data/loader';
import { type HeldReport, readOwnReports } from '../../../data/staffReports';
import { keyOf } from '../../../domain/key';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { LeaveGuard } from '../../base/held/LeaveGuard';
import { usePart } from '../../base/PartContext';
import type { RowAnswer } from '../answers';
import styles from './Said.module.scss';
import type { OwnWord } from './SaidAlready';
import { SaidRow } from './SaidRow';
import { strings } from './strings';

export interface SaidProps {
  readonly site: { readonly SiteCode: string; readonly Title: string };
  /** The services that are asked about openly, and those behind a fold. */
  readonly main: readonly RowAnswer[];
  readonly others: readonly RowAnswer[];
}

/** What somebody sees of the services at a site, one press for each. It changes no status. */
export function Said({ site, main, others }: SaidProps): React.ReactElement {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|${site.SiteCode}`, () =>
    createLoader({ read: () => readOwnReports(connection, site.SiteCode, now()), lists: connection.lists, now }),
  );
  const earlier = useLoadable(loader);
  /** What was said since the earlier words were read. */
  const [since, setSince] = React.useState<ReadonlyMap<string, OwnWord>>(new Map());

  function wordOn(serviceKey: string): OwnWord | undefined {
    const read =
      earlier.state === 'ready' ? earlier.data : earlier.state === 'failed' ? earlier.stale?.data : undefined;
    return since.get(serviceKey) ?? wordFrom(read?.find((report) => keyOf(report.ServiceKey) === keyOf(serviceKey)));
  }

  const rows = (answers: readonly RowAnswer[]): React.ReactElement => (
    <ul className={styles.rows}>
      {answers.map(({ service }) => (
        <SaidRow
          key={service.ServiceKey}
          site={site}
          service={service}
          word={wordOn(service.ServiceKey)}
          onSaid={(word) => setSince((before) => new Map(before).set(service.ServiceKey, word))}
        />
      ))}
    </ul>
  );

  return (
    <LeaveGuard>
      <Heading below={1} className={styles.title}>
        {strings.Title}
      </Heading>
      <p className={styles.note}>{strings.Note}</p>
      {earlier.state === 'failed' ? (
        <p role="status" className={styles.note}>
          {strings.EarlierUnread}{' '}
          <Button quiet onClick={loader.refresh}>
            {uiStrings.TryAgain}
          </Button>
        </p>
      ) : null}
      {rows(main)}
      {others.length > 0 ? <Fold summary={strings.Others}>{rows(others)}</Fold> : null}
    </LeaveGuard>
  );
}

function wordFrom(report: HeldReport | undefined): OwnWord | undefined {
  return report && { says: report.Says, line: report.Line, on: report.Created };
}
