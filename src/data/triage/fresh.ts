import { partsOfKey, type RecordKey } from '../../domain/device/record';
import { markRepeats } from '../../domain/device/repeats';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import type { Connection } from '../connection';
import type { HeldRequest } from '../deviceRequests';
import { authored } from '../read/authored';
import { longestWait } from '../read/patience';
import type { Patience } from '../read/patiently';
import { literal, pageLimit } from '../read/query';
import { readLists } from '../read/readLists';
import type { WriteOptions } from '../rowWrites';
import type { HeldDecision } from './courtesyCopy';
import { readKeys, readWithout } from './mended';
import { wholeDecisions, wholeRequests } from './queries';

export type Options = Pick<WriteOptions<unknown>, 'wait' | 'stopped'>;

/** A request and its record, as they are now. */
export interface Fresh {
  readonly request?: HeldRequest;
  readonly decisions: readonly HeldDecision[];
  readonly unreadDecisions: readonly RecordKey[];
  /** The sequences whose keys are taken, also by rows about another request or about none. */
  readonly taken: ReadonlySet<number>;
  /** The number of the request that this one repeats. */
  readonly repeatOf?: number;
}

export function patience({ wait, stopped = () => false }: Options): Patience {
  return { wait, stopped, longest: longestWait };
}

export async function readFresh(
  connection: Connection,
  { Id, RequestKey }: Pick<HeldRequest, 'Id' | 'RequestKey'>,
): Promise<Fresh> {
  const [own, decisions, keys, sameKey] = await readLists(
    connection,
    { ...wholeRequests, filter: `ID eq ${Id}`, top: 1 } as const,
    { ...wholeDecisions, filter: `RequestItemId eq ${Id}` } as const,
    {
      list: deviceDecisions,
      columns: ['DecisionKey'],
      filter: `startswith(DecisionKey,${literal(`${Id}|`)})`,
      top: pageLimit,
      // If it cannot be read, SharePoint refuses a taken key when the row is written.
      unneeded: true,
    } as const,
    {
      list: deviceRequests,
      columns: ['RequestKey'],
      filter: `RequestKey eq ${literal(RequestKey)}`,
      top: pageLimit,
      authored: authored(),
    } as const,
  );
  const request = own.rows[0] ?? (await readWithout(connection, own.unreadable))[0];
  return {
    request,
    decisions: decisions.rows,
    unreadDecisions: await readKeys(connection, decisions.unreadable),
    taken: new Set(keys.rows.map(({ DecisionKey }) => partsOfKey(DecisionKey)?.sequence ?? 0)),
    repeatOf: markRepeats(sameKey.rows).get(Id),
  };
}
