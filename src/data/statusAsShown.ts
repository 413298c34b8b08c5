import type { StatusChange } from '../domain/rollout/statusChange';
import { rolloutStatuses } from '../lists/rolloutStatuses';
import { type StatusRow, statusColumns } from './allSites';
import type { Connection } from './connection';
import { holds } from './oneRow';
import type { RolloutService, RolloutSite } from './rollout';
import { keyedStatuses, type StatusOutcome, statusWrite, type StatusWrite, type TheirStatus } from './rolloutEditing';
import { type WriteOptions, writeAsFound } from './rowWrites';

/** A service at a site as somebody sees it among all sites, without an etag. */
export interface StatusShown {
  readonly site: Pick<RolloutSite, 'SiteCode' | 'Title' | 'Town'>;
  readonly service: Pick<RolloutService, 'ServiceKey' | 'Title'>;
  /** Undefined: there was no row. */
  readonly status: StatusRow | undefined;
}

/** A change of a row that is shown, and the write that it became, once its row was read. */
export interface ShownChange {
  readonly shown: StatusShown;
  readonly change: StatusChange;
  /** What an earlier try has sent, whose reply was lost; see `onPlanned`. */
  readonly sent?: StatusWrite;
}

/**
 * Changes a row that was read without its etag: the row is read by its key, and written only where it still holds what
 * is shown. One request to read and one to write.
 *
 * - `saved`: it holds the change, by this write, an earlier try or another press; after another press, `onPlanned` was
 *   not called
 * - `conflict`: somebody has changed or added it since it was shown: it stays as they left it
 * - `gone`: somebody has deleted it
 *
 * Other outcomes as in `writeRows`.
 *
 * @param onPlanned called with the write before it is sent; it names the whole row as it was read, so that it can be
 *   put back.
 */
export async function writeAsShown(
  connection: Connection,
  { shown, change, sent }: ShownChange,
  onPlanned: (write: StatusWrite) => void,
  options: WriteOptions<TheirStatus>,
): Promise<StatusOutcome> {
  const { site, service, status } = shown;
  const key = `${site.SiteCode}|${service.ServiceKey}`;
  const plan = (base: TheirStatus | undefined): StatusWrite => {
    const write = statusWrite(site, service, base, change);
    onPlanned(write);
    return write;
  };
  const [outcome] = await writeAsFound(
    connection,
    keyedStatuses,
    [key],
    (_, found): StatusWrite | StatusOutcome => {
      if (found.state === 'unreadable') return found;
      if (found.state === 'gone') return status ? found : plan(undefined);
      const { theirs } = found;
      if (sent && holds(theirs, { ...sent.base, ...sent.values }, rolloutStatuses)) return { state: 'saved' };
      if (status && isAsShown(theirs, status)) return plan(theirs);
      return holds(theirs, asWritten(shown, change), rolloutStatuses)
        ? { state: 'saved' }
        : { state: 'conflict', theirs };
    },
    options,
  );
  return outcome;
}

/** Whether a row holds what is shown of it, an empty column included. */
function isAsShown(theirs: TheirStatus, shown: StatusRow): boolean {
  return theirs.Id === shown.Id && holds(theirs, valuesOf(shown), rolloutStatuses);
}

/** What a row holds once the change is written, as far as it is shown: by another press, or in another tab. */
function asWritten({ site, service, status }: StatusShown, change: StatusChange): object {
  return status ? { ...valuesOf(status), ...change } : statusWrite(site, service, undefined, change).values;
}

function valuesOf(shown: StatusRow): object {
  return Object.fromEntries(statusColumns.map((column) => [column, shown[column]]));
}
