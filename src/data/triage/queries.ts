import type { AssessedAnswers } from '../../domain/device/assessment';
import type { ListedFacts, RequestFacts } from '../../domain/device/request';
import { columnNames } from '../../lists/decode';
import { deviceDecisions } from '../../lists/deviceDecisions';
import { deviceRequests } from '../../lists/deviceRequests';
import type { ListShape } from '../../lists/shape';
import { requestColumns } from '../deviceRequests';
import { isThere, type KnownLists } from '../knownLists';
import { authored } from '../read/authored';
import { type Authored, type ListQuery, pageLimit, type RowIn } from '../read/query';

/** `UnreadableRow.list` of a request's row. */
export const requestsListName = deviceRequests.name;

/** `Problem.list` of a problem with the record. */
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
const made = authored('AuthorId', 'authorName', 'Created');

/**
 * Requests whose Outcome is empty, with the columns that the queue shows, sorts and filters by: half of a row.
 * A stage without an outcome was set by hand: `oddRequests` has those, and those that nobody asked for. *NotAsked* is
 * newer than the oldest lists: read here, it would make a first visit read all requests twice.
 */
export const requestsWithoutOutcome = {
  list: deviceRequests,
  columns: [...known, ...assessed],
  filter: 'Outcome eq null',
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Requests with an Outcome, with the columns to show and find them: a third of a row. */
export const requestsWithOutcome = {
  list: deviceRequests,
  columns: [...known, 'NotAsked', ...outcome],
  filter: 'Outcome ne null',
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Any request, to read changes. */
export const anyRequest = {
  list: deviceRequests,
  columns: [...known, 'NotAsked', ...assessed, ...outcome],
  top: pageLimit,
  authored: made,
} as const satisfies ListQuery;

/** Requests in full. */
export const wholeRequests = {
  list: deviceRequests,
  columns: requestColumns,
  top: pageLimit,
  etags: true,
  authored: authored(),
} as const satisfies ListQuery;

/**
 * Requests that the form cannot have made, because they have a stage without an outcome or no name in its column; and
 * those whose author did not ask for them, if the lists can say so.
 */
export function oddRequests(lists: Pick<KnownLists, 'at'>): typeof wholeRequests & { readonly filter: string } {
  const denied = isThere(lists, deviceRequests, 'NotAsked') ? ' or NotAsked eq 1' : '';
  return {
    ...wholeRequests,
    filter: `(RequestedForName eq null or (Outcome eq null and OutcomeStage ne null)${denied})`,
  } as const satisfies ListQuery;
}

/** The record, with the columns that decide how requests stand: a third of a row. */
export const listedDecisions = {
  list: deviceDecisions,
  columns: ['DecisionKey', 'RequestItemId', 'RequestKey', 'Decision'],
  top: pageLimit,
  authored: authored('AuthorId', 'Created'),
} as const satisfies ListQuery;

/** The record, with who decided. Few people write all of it, so each name is read only once. */
export const namedDecisions = { ...listedDecisions, authored: made } as const satisfies ListQuery;

/** The record, with SharePoint's column of who last wrote a row read like our own columns. */
const withEditor = {
  ...deviceDecisions,
  columns: { ...deviceDecisions.columns, EditorId: { kind: 'number' } },
} as const satisfies ListShape;

/** Decisions in full. */
export const wholeDecisions = {
  list: withEditor,
  columns: columnNames(withEditor),
  top: pageLimit,
  authored: authored(),
} as const satisfies ListQuery;

/**
 * A request as the queue lists it: without the columns of its assessment if it is marked as answered. With all columns
 * if it was opened or checked.
 */
export type ListedRequest = ListedFacts &
  Pick<Authored, 'authorName'> &
  Partial<AssessedAnswers> &
  Partial<Pick<RequestFacts, 'Title' | 'SiteInWords'>>;

/** A row of the record as the queue lists it. */
export type ListedDecision = RowIn<typeof namedDecisions>;

/** Whether the columns of a request's assessment are there. */
export function isAssessable(request: ListedRequest): request is ListedRequest & AssessedAnswers {
  return 'BusinessNeeds' in request;
}
