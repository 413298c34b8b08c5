import type { Day } from '../day';
import {
  type DecisionFacts,
  decisionsAbout,
  lastSequence,
  type ListedDecisionFacts,
  type RecordKey,
  sequenceIn,
  sinceReopened,
} from './record';
import type { ListedFacts } from './request';

/**
 * What does not fit within the record of one request. The page writes no such rows: somebody wrote or changed them by
 * hand.
 *
 * - `recordUnread`: a row about it cannot be read
 * - `rowMissing`: its sequences have a gap or a repeat
 * - `rowInserted`: a row comes before one that was there earlier
 * - `rowByAnother`: the person who wrote a row last is not the one whom it names
 * - `rowMisdated`: a row is dated before the request, before an earlier decision, or in the future
 * - `notApproved`: a handset was ordered or issued, and nobody had approved one since the request was last reopened
 * - `keyTaken`: a row about another request has one of its keys
 */
export type RecordFlag =
  'recordUnread' | 'rowMissing' | 'rowInserted' | 'rowByAnother' | 'rowMisdated' | 'notApproved' | 'keyTaken';

/** The record of one request. */
export interface OwnRecord<D extends ListedDecisionFacts = ListedDecisionFacts> {
  /** First to last. */
  readonly decisions: readonly D[];
  /** Rows about it that cannot be read, first to last. */
  readonly unread: readonly RecordKey[];
  /** Rows under one of its keys that are about another request (`isStray`). */
  readonly strays: readonly RecordKey[];
}

/** By how much the clocks of SharePoint's own computers may differ, in milliseconds. */
const clocksApart = 600_000;
const msInDay = 86_400_000;

type Rule = (record: OwnRecord, request: ListedFacts, today: Day | undefined) => boolean;

const rules: Readonly<Record<Exclude<RecordFlag, 'rowByAnother'>, Rule>> = {
  recordUnread: ({ unread }) => unread.length > 0,
  rowMissing: ({ decisions, unread, strays }, { Id }) => {
    const rows = [...decisions, ...unread];
    const own = rows.map((row) => sequenceIn(row, Id) ?? 0);
    const last = lastSequence(Id, rows);
    // A decision passes over a key that a stray row has.
    const passed = strays
      .map((row) => sequenceIn({ ...row, RequestItemId: Id }, Id) ?? 0)
      .filter((each) => each < last);
    // Keys are unique, so two rows share a sequence only if one key has an invisible character.
    return new Set(own).size < own.length || new Set([...own, ...passed]).size < last;
  },
  rowInserted: ({ decisions, unread }, { Id }) => {
    const inOrder = decisionsAbout<RecordKey>(Id, [...decisions, ...unread]);
    return inOrder.some((row, at) => at > 0 && row.Id < inOrder[at - 1].Id);
  },
  rowMisdated: ({ decisions }, { Created }, today) => {
    const moments = decisions.map((row) => row.Created.getTime());
    let earliest = Created.getTime();
    return moments.some((moment) => {
      const isOdd =
        moment < earliest - clocksApart || (today !== undefined && moment > Date.parse(today) + 2 * msInDay);
      earliest = Math.max(earliest, moment);
      return isOdd;
    });
  },
  notApproved: ({ decisions }) => {
    let approved = false;
    return sinceReopened(decisions).some(({ Decision }) => {
      if (Decision === 'Ordered' || Decision === 'Issued') return !approved;
      if (Decision !== 'Question asked') approved = Decision === 'Smart handset' || Decision === 'Standard handset';
      return false;
    });
  },
  keyTaken: ({ strays }) => strays.length > 0,
};

/** @param today SharePoint's day. If left out, no date is taken to be in the future. */
export function flagsOfRecord(record: OwnRecord, request: ListedFacts, today: Day | undefined): RecordFlag[] {
  return (Object.keys(rules) as (keyof typeof rules)[]).filter((flag) => rules[flag](record, request, today));
}

/** Whether the person who wrote a row last is not the one whom it names as its author. */
export function isByAnother({ AuthorId, EditorId }: Pick<DecisionFacts, 'AuthorId' | 'EditorId'>): boolean {
  return AuthorId !== undefined && EditorId !== undefined && AuthorId !== EditorId;
}
