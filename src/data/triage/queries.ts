import type { AssessedAnswers } from '../../domain/device/assessment';
import type { ListedFacts, RequestFacts } from '../../domain/device/request';
import { columnNames } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import { requestColumns } from '../deviceRequests';
import { type Authored, type ListQuery, pageLimit, type RowIn } from '../read/query';

/** What `UnreadableRow.list` says of a request's row. */
export const requestsListName = deviceRequests.name;

/** What a `Problem` about the record names. */
export const decisionsListName = deviceDecisions.name;

const known = ['RequestKey', 'RequestedForName', 'RequestedForEmail', 'FunctionKey', 'SiteCode', 'Withdrawn'] as const;
const assessed = [
  'BusinessNeeds',
  'NeedsMobileEmail',
  'UsesNHSmail',
  'CurrentDevice',
  'NeededBy',
  'ReviewReason',
] as const;
const outcome = ['Outcome', 'OutcomeStage'] as const;
const made = ['AuthorId', 'authorName', 'Created'] as const satisfies readonly (keyof Authored)[];

/**
 * Requests that do not say they are answered, with what the queue shows, orders and narrows them by: half of a row. A
 * stage without an outcome is somebody's hand: `oddRequests` has those.
 */
export const openRequests = {
  list: deviceRequests,
  columns: [...known, ...assessed],
  filter: 'Outcome eq null',
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Those that say they are answered, with what they are shown and found by: a third of a row. */
export const answeredRequests = {
  list: deviceRequests,
  columns: [...known, ...outcome],
  filter: 'Outcome ne null',
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Any request, for what was written since. */
export const anyRequest = {
  list: deviceRequests,
  columns: [...known, ...assessed, ...outcome],
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Requests in full. */
export const wholeRequests = {
  list: deviceRequests,
  columns: requestColumns,
  top: pageLimit,
  etags: true,
  authored: true,
} as const satisfies ListQuery;

/** Requests that the form did not make: a stage without an outcome, or no name in the column for it. */
export const oddRequests = {
  ...wholeRequests,
  filter: '(RequestedForName eq null or (Outcome eq null and OutcomeStage ne null))',
} as const satisfies ListQuery;

/** The record, with what says how requests stand: a third of a row. */
export const listedDecisions = {
  list: deviceDecisions,
  columns: ['DecisionKey', 'RequestItemId', 'RequestKey', 'Decision'],
  top: pageLimit,
  authored: ['AuthorId', 'Created'],
} as const satisfies ListQuery;

/** The record, with who decided: a few write all of it, so that their names are read once each. */
export const namedDecisions = { ...listedDecisions, authored: made } as const satisfies ListQuery;

/** Decisions in full. */
export const wholeDecisions = {
  list: deviceDecisions,
  columns: columnNames(deviceDecisions),
  top: pageLimit,
  authored: true,
} as const satisfies ListQuery;

/**
 * A request as the queue lists it: without what its assessment rests on where it says that it is answered. In full
 * where it has been opened or checked.
 */
export type ListedRequest = ListedFacts &
  Pick<Authored, 'authorName'> &
  Partial<AssessedAnswers> &
  Partial<Pick<RequestFacts, 'Title' | 'SiteInWords'>>;

/** A row of the record as the queue lists it. */
export type ListedDecision = RowIn<typeof namedDecisions>;

/** Whether what a request's assessment rests on is read. */
export function isAssessable(request: ListedRequest): request is ListedRequest & AssessedAnswers {
  return 'BusinessNeeds' in request;
}
