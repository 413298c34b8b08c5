import type { AnswerColumns } from './questions';
import type { Outcome, OutcomeStage } from './choices';

/** What the form writes. A new row of DeviceRequests fits. */
export interface RequestValues extends AnswerColumns {
  readonly Title: string;
  readonly RequestKey: string;
  readonly RequesterKey: string;
  readonly PolicyVersion?: number;
}

/**
 * What the rules read of a request: a row of DeviceRequests, with what SharePoint adds. A requester can have written
 * any of it by hand, except the number.
 */
export interface RequestFacts extends RequestValues {
  readonly Id: number;
  /** The number of the account that made it. */
  readonly AuthorId: number;
  /** When it was made. */
  readonly Created: Date;
  readonly Reply?: string;
  readonly Withdrawn: boolean;
  /** The person in whose name it was made says that they did not ask for it. It is withdrawn then. */
  readonly NotAsked?: boolean;
  readonly Outcome?: Outcome;
  readonly OutcomeStage?: OutcomeStage;
  readonly OutcomeRule?: string;
  readonly OutcomePolicyVersion?: number;
  /** What ICT asks its requester. */
  readonly Question?: string;
  /** Columns that are read as empty, because somebody wrote something by hand that they cannot hold. */
  readonly unread?: readonly string[];
}

/**
 * What the queue, its order and its search read of a request. The rest is read once the request is opened or checked;
 * of a request that says it is answered, even less is read first.
 */
export type ListedFacts = Pick<
  RequestFacts,
  | 'Id'
  | 'AuthorId'
  | 'Created'
  | 'RequestKey'
  | 'RequestedForName'
  | 'RequestedForEmail'
  | 'FunctionKey'
  | 'SiteCode'
  | 'NeededBy'
  | 'ReviewReason'
  | 'Withdrawn'
  | 'NotAsked'
  | 'Outcome'
  | 'OutcomeStage'
  | 'unread'
>;
