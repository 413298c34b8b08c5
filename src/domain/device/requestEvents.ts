import { columnsOfRequester } from './requestFingerprint';

type Written = (typeof columnsOfRequester)[number];

/** One version of a request, as SharePoint keeps it. Its values are compared, never read. */
export interface RequestVersion {
  /** Later versions have higher numbers; several can have the same second. */
  readonly number: number;
  readonly on: Date;
  /** The author; undefined where SharePoint does not say. */
  readonly by?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Something that was written into a request after it was made.
 *
 * - `replied`, `withdrawn`, `restored`: it has another reply, is withdrawn, or is not withdrawn any more
 * - `notAsked`: its author says that they did not ask for it
 * - `changed`: other columns that its requester writes have changed
 */
export interface RequestEvent {
  readonly kind: 'replied' | 'withdrawn' | 'restored' | 'notAsked' | 'changed';
  readonly on: Date;
  readonly by?: string;
  /** The columns of `changed`. */
  readonly columns: readonly Written[];
}

const empty = 'null';

/**
 * What its requester has done to a request since it was made, first to last. What ICT writes into the copy is left out.
 */
export function requestEvents(versions: readonly RequestVersion[]): RequestEvent[] {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  return inOrder.slice(1).flatMap(({ on, by, values }, at): RequestEvent[] => {
    const before = inOrder[at].values;
    const columns = columnsOfRequester.filter((column) => same(before[column]) !== same(values[column]));
    const others = columns.filter((column) => column !== 'Reply' && column !== 'Withdrawn');
    const events: (RequestEvent | false)[] = [
      // ICT empties the reply when it asks another question.
      columns.includes('Reply') && same(values.Reply) !== empty && { kind: 'replied', on, by, columns: [] },
      others.length > 0 && { kind: 'changed', on, by, columns: others },
      same(values.NotAsked) !== empty && same(before.NotAsked) === empty && { kind: 'notAsked', on, by, columns: [] },
      columns.includes('Withdrawn') && { kind: values.Withdrawn ? 'withdrawn' : 'restored', on, by, columns: [] },
    ];
    return events.filter((event): event is RequestEvent => event !== false);
  });
}

/** SharePoint does not distinguish nothing, an empty text and *No*. */
function same(value: unknown): string {
  if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0))
    return empty;
  return JSON.stringify(value);
}
