import { columnNames } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import { requestColumns } from '../deviceRequests';
import { type ListQuery, pageLimit } from '../read/query';

/** What `UnreadableRow.list` says of a request's row. */
export const requestsListName = deviceRequests.name;

/** What a `Problem` about the record names. */
export const decisionsListName = deviceDecisions.name;

/** Requests that do not say they are decided. */
export const openRequests = {
  list: deviceRequests,
  columns: requestColumns,
  filter: 'Outcome eq null',
  top: pageLimit,
  etags: true,
  authored: true,
} as const satisfies ListQuery;
export const answeredRequests = { ...openRequests, filter: 'Outcome ne null' } as const satisfies ListQuery;
export const allDecisions = {
  list: deviceDecisions,
  columns: columnNames(deviceDecisions),
  top: pageLimit,
  authored: true,
} as const satisfies ListQuery;
