import type { RolloutUpdate, rolloutUpdates } from '../lists/rolloutUpdates';
import type { ColumnName } from '../lists/shape';

/** The columns of an update that staff read. */
export const updateColumns = [
  'Title',
  'Body',
  'Kind',
  'Region',
  'SiteCode',
  'ServiceKey',
  'PublishFrom',
  'PublishUntil',
  'WorkStart',
  'WorkEnd',
  'For',
] as const satisfies readonly ColumnName<typeof rolloutUpdates>[];

type UpdateRow = Pick<RolloutUpdate, 'Id' | (typeof updateColumns)[number]>;

/**
 * An update as staff read it, in the form that the browser can keep: when planned work begins and ends in milliseconds
 * since 1970.
 */
export type ShownUpdate = Omit<UpdateRow, 'WorkStart' | 'WorkEnd'> & {
  readonly WorkStart?: number;
  readonly WorkEnd?: number;
};

export function shownUpdate({ WorkStart, WorkEnd, ...update }: UpdateRow): ShownUpdate {
  return { ...update, WorkStart: WorkStart?.getTime(), WorkEnd: WorkEnd?.getTime() };
}
