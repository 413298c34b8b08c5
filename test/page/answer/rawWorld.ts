import type { Day } from '../../../src/domain/day';
import { dayOne, midApril, type DemonstrationData, eachList } from '../../../src/lists/demonstration/demonstrationData';
import { encodeRow } from '../../../src/lists/encode';
import { schemaVersion } from '../../../src/lists/schemaVersion';
import type { ListShape } from '../../../src/lists/shape';
import type { RawRow, RawSite } from '../../fuzz/rawRows';

/** The lists of a SharePoint site on a day, as its REST service gives them. */
export interface RawWorld {
  readonly name: string;
  readonly today: Day;
  readonly lists: RawSite;
}

/** Rows as SharePoint's REST service would give them after they were written. */
export function rawRowsOf(shape: ListShape, rows: readonly object[]): RawRow[] {
  return rows.map((values, at) => ({ Id: at + 1, ...encodeRow(shape, values, schemaVersion) }));
}

function worldOf(name: string, data: DemonstrationData): RawWorld {
  const lists = eachList(
    data,
    ({ shape, rows }) =>
      [
        shape.name,
        rawRowsOf(
          shape,
          rows.map(({ values }) => values),
        ),
      ] as const,
  );
  return { name, today: data.today, lists: Object.fromEntries(lists) };
}

/** The demonstration on 15 April 2013, and on the second day. */
export const demonstration: RawWorld = worldOf('demonstration', midApril());
export const onDayOne: RawWorld = worldOf('day one', dayOne());

/** A world in which a wave is paused. */
export function withPause(world: RawWorld, wave: number, value: string): RawWorld {
  const pause = { Id: 900, Title: `Wave ${wave}`, SettingKey: `PausedWave${wave}`, Value: value };
  const lists = { ...world.lists, RolloutSettings: [...world.lists.RolloutSettings, pause] };
  return { ...world, name: `${world.name}, wave ${wave} paused`, lists };
}

/** The codes of the sites of a wave. */
export function codesInWave({ lists }: RawWorld, wave: number): string[] {
  return lists.RolloutSites.flatMap(({ SiteCode, Wave }) => (Wave === wave ? String(SiteCode) : []));
}

export function siteCodes({ lists }: RawWorld): string[] {
  return lists.RolloutSites.map(({ SiteCode }) => String(SiteCode));
}
