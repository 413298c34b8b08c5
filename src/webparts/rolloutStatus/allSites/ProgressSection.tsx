import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { Day } from '../../../domain/day';
import type { SiteOverview } from '../../../domain/rollout/everySite';
import type { NationalFigures } from '../../../domain/rollout/national';
import { pausedAt, type PausedWave } from '../../../domain/rollout/pausedWaves';
import { progressByRegion, progressByService, progressByWave } from '../../../domain/rollout/progress';
import { DataTable, type TableColumn } from '../../../ui/DataTable';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { figure, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { Bar, BarKey } from './Bar';
import styles from './AllSites.module.scss';
import { strings } from './strings';

interface Line {
  /** For services: two of them may have the same name. */
  readonly key?: string;
  readonly name: string;
  readonly figures: NationalFigures;
}

export interface ProgressSectionProps {
  readonly overviews: readonly SiteOverview[];
  readonly paused: readonly PausedWave[];
  readonly asOf: Day;
  /** Where waves are paused; undefined for people who may not. */
  readonly waves?: React.ReactElement;
}

/** How far regions, waves and services have got. */
export function ProgressSection({ overviews, paused, asOf, waves: pausing }: ProgressSectionProps): React.ReactElement {
  const regions = React.useMemo(
    () => progressByRegion(overviews).map(({ of, figures }) => ({ name: of, figures })),
    [overviews],
  );
  const waves = React.useMemo(
    () =>
      progressByWave(overviews).map(({ of, figures }) => ({
        name: waveName(of, paused),
        figures,
      })),
    [overviews, paused],
  );
  const services = React.useMemo(
    () =>
      progressByService(overviews, asOf).map(({ of, figures }) => ({ key: of.ServiceKey, name: of.Title, figures })),
    [overviews, asOf],
  );
  return (
    <div>
      <Heading below={1} className={styles.heading}>
        {strings.ProgressRegion}
      </Heading>
      <ProgressTable label={strings.ProgressRegion} first={baseStrings.Region} lines={regions} />
      <BarKey />
      <div className={styles.folds}>
        <Fold summary={strings.ProgressWave} onceOpened>
          <ProgressTable label={strings.ProgressWave} first={partStrings.Wave} lines={waves} />
        </Fold>
        <Fold summary={strings.ProgressService} onceOpened>
          <ProgressTable label={strings.ProgressService} first={uiStrings.ColumnService} lines={services} />
        </Fold>
        {pausing ? (
          <Fold summary={strings.Waves} onceOpened>
            {pausing}
          </Fold>
        ) : null}
      </div>
    </div>
  );
}

function waveName(wave: number | undefined, paused: readonly PausedWave[]): string {
  if (wave === undefined) return strings.WaveNone;
  return fill(pausedAt(paused, { Wave: wave }) ? strings.WavePausedName : baseStrings.WaveNumber, { number: wave });
}

function ProgressTable({
  label,
  first,
  lines,
}: {
  readonly label: string;
  readonly first: string;
  readonly lines: readonly Line[];
}): React.ReactElement {
  const columns: readonly TableColumn<Line>[] = [
    { name: first, width: '24%', cell: ({ name }) => name },
    { name: strings.Share, plain: true, width: '34%', cell: ({ figures }) => <Bar figures={figures} /> },
    { name: strings.SitesWorking, right: true, cell: ({ figures }) => part(figures.working, figures.sites) },
    { name: uiStrings.StatusUnknown, right: true, cell: ({ figures }) => figure(figures.notKnown) },
    {
      name: partStrings.StaffConnected,
      right: true,
      cell: ({ figures }) => part(figures.staffConnected, figures.staff),
    },
  ];
  return <DataTable label={label} columns={columns} rows={lines} keyOf={({ key, name }) => key ?? name} most={50} />;
}

/** “38 of 68”, never broken across lines. */
export function part(some: number, whole: number): string {
  return fill(strings.Of, { part: figure(some), whole: figure(whole) }).replace(/ /g, '\u00a0');
}
