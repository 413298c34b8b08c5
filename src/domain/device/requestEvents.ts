import { columnsOfRequester } from './requestFingerprint';

type Written = (typeof columnsOfRequester)[number];

/** One version of a request, as SharePoint keeps it: the values are compared, and not read. */
export interface RequestVersion {
  /** Later ones have higher numbers; several may be of one second. */
  readonly number: number;
  readonly on: Date;
  /** Whoever wrote it; undefined where SharePoint does not say. */
  readonly by?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Something that was written into a request after it was made.
 *
 * - `replied`, `withdrawn`, `restored`: it holds another reply, is withdrawn, or is not any more
 * - `changed`: other columns that its requester writes
 */
export interface RequestEvent {
  readonly kind: 'replied' | 'withdrawn' | 'restored' | 'changed';
  readonly on: Date;
  readonly by?: string;
  /** Of `changed`. */
  readonly columns: readonly Written[];
}

const empty = 'null';

/**
 * What its requester has done to a request since it was made, first to last; what ICT writes into the copy is left out.
 */
export function requestEvents(versions: readonly RequestVersion[]): RequestEvent[] {
  const inOrder = [...versions].sort((a, b) => a.number - b.number);
  return inOrder.slice(1).flatMap(({ on, by, values }, at): RequestEvent[] => {
    const before = inOrder[at].values;
    const columns = columnsOfRequester.filter((column) => same(before[column]) !== same(values[column]));
    const others = columns.filter((column) => column !== 'Reply' && column !== 'Withdrawn');
    const events: (RequestEvent | false)[] = [
      // A reply that is emptied is ICT's doing: it asks anew.
      columns.includes('Reply') && same(values.Reply) !== empty && { kind: 'replied', on, by, columns: [] },
      others.length > 0 && { kind: 'changed', on, by, columns: others },
      columns.includes('Withdrawn') && { kind: values.Withdrawn ? 'withdrawn' : 'restored', on, by, columns: [] },
    ];
    return events.filter((event): event is RequestEvent => event !== false);
  });
}

/** Nothing, an empty text and no are the same: SharePoint keeps no difference between them. */
function same(value: unknown): string {
  if (value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0))
    return empty;
  return JSON.stringify(value);
}
