import * as React from 'react';
import { createLoader } from '../../../data/loader';
import { readProgrammeFigures } from '../../../data/programmeFigures';
import type { RolloutService } from '../../../data/rollout';
import { dayOf } from '../../../domain/day';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import type { CountedDay } from '../../../domain/rollout/programmeFigures';
import { asOfWords } from '../../../ui/AsOf';
import { AsyncView, type Freshness } from '../../../ui/AsyncView';
import { Button } from '../../../ui/Button';
import { DataTable, type TableColumn } from '../../../ui/DataTable';
import { Heading } from '../../../ui/Heading';
import { print } from '../../../ui/print';
import { addressToShare } from '../../../ui/route';
import { useLoadable, useLoads } from '../../../ui/useLoadable';
import { useSaid } from '../../../ui/useSaid';
import { usePart } from '../../base/PartContext';
import allSites from '../allSites/AllSites.module.scss';
import { SiteLink } from '../allSites/SiteLink';
import styles from './Board.module.scss';
import { fillBoardDocument } from './boardDocument';
import { type BoardSheet, boardSheet, type SheetRow, type SheetTable } from './boardSheet';
import { strings } from './strings';

export interface BoardProps {
  readonly overviews: readonly SiteOverview[];
  readonly services: readonly RolloutService[];
  readonly freshness: Freshness;
  readonly demonstration: boolean;
}

/** How the programme has moved since last week, the days without that are to come, and both on one page of paper. */
export function Board(props: BoardProps): React.ReactElement {
  const { connection, now } = usePart();
  const loader = useLoads(`${connection.siteUrl}|board`, () =>
    createLoader({ read: () => readProgrammeFigures(connection), now }),
  );
  return (
    <AsyncView value={useLoadable(loader)} onRetry={loader.refresh} empty={null}>
      {(kept) => <Sheet {...props} kept={kept} />}
    </AsyncView>
  );
}

function Sheet({
  overviews,
  services,
  freshness,
  demonstration,
  kept,
}: BoardProps & { readonly kept: readonly CountedDay[] }): React.ReactElement {
  const { connection } = usePart();
  const [said, say] = useSaid();
  const asOf = dayOf(freshness.asOf);
  const sheet = React.useMemo(() => boardSheet({ overviews, services, kept, asOf }), [overviews, services, kept, asOf]);
  const { movement, note, days, ahead, aheadNote, meanings } = sheet;

  function printSheet(): void {
    const paper = {
      sheet,
      asOf: asOfWords({ freshness, demonstration }),
      address: addressToShare({ sites: 'all' }, connection.siteUrl),
    };
    if (!print(sheet.title, (page, language) => fillBoardDocument(page, paper, language))) say(strings.NotPrinted);
  }

  return (
    <div className={styles.board}>
      <div className={allSites.actions}>
        <Button className={allSites.copy} onClick={printSheet}>
          {strings.Print}
        </Button>
        <span role="status" className={allSites.said}>
          {said}
        </span>
      </div>
      <section>
        <Heading below={1} className={allSites.heading}>
          {movement.heading}
        </Heading>
        {note ? <p>{note}</p> : null}
        <Figures table={movement} />
      </section>
      <section>
        <Heading below={1} className={allSites.heading}>
          {days.heading}
        </Heading>
        <Figures table={days} />
      </section>
      <section>
        <Heading below={1} className={allSites.heading}>
          {ahead.heading}
        </Heading>
        <p>{aheadNote}</p>
        <Ahead table={ahead} />
      </section>
      <Meanings meanings={meanings} />
    </div>
  );
}

function Meanings({ meanings }: Pick<BoardSheet, 'meanings'>): React.ReactElement {
  return (
    <section className={allSites.figures}>
      <Heading below={1} className={allSites.heading}>
        {strings.Meanings}
      </Heading>
      {meanings.map((meaning) => (
        <p key={meaning}>{meaning}</p>
      ))}
    </section>
  );
}

function Figures({ table: { heading, heads, rows } }: { readonly table: SheetTable }): React.ReactElement {
  const columns = heads.map((name, at): TableColumn<SheetRow> => ({
    name,
    right: at > 0,
    cell: ({ cells }) => cells[at],
  }));
  return (
    <div className={styles.compared}>
      <DataTable label={heading} columns={columns} rows={rows} keyOf={({ key }) => key} />
    </div>
  );
}

function Ahead({
  table: { heading, heads, rows },
}: {
  readonly table: BoardSheet['ahead'];
}): React.ReactElement | null {
  if (rows.length === 0) return null;
  const columns = heads.map((name, at): TableColumn<(typeof rows)[number]> => ({
    name,
    plain: at === 1,
    right: at === heads.length - 1,
    width: at === 0 ? '30%' : undefined,
    cell: ({ cells, of }) => (at === 0 ? <SiteLink overview={of.overview} /> : cells[at]),
  }));
  return <DataTable label={heading} columns={columns} rows={rows} keyOf={({ key }) => key} most={10} />;
}
