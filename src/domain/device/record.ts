import { storedText } from '../storedText';
import { type DecisionKind, type Handset, outcomes } from './choices';
import type { RequestFacts } from './request';

// What the rows of the record (the list DeviceDecisions) say by themselves.

/**
 * Which request a row of the record is about, and its place among the decisions. Read even where the rest of the row
 * cannot be.
 */
export interface RecordKey {
  readonly Id: number;
  /** The request's number and the decision's sequence, as `17|1`. */
  readonly DecisionKey: string;
  readonly RequestItemId: number;
}

/** What the queue reads of the record. */
export interface ListedDecisionFacts extends RecordKey {
  readonly RequestKey: string;
  readonly Decision: DecisionKind;
  /** SharePoint's `Created`, which somebody may have written by hand. */
  readonly Created: Date;
}

/** What the rules read of a decision to check it against its request. A row of DeviceDecisions fits. */
export interface DecisionFacts extends ListedDecisionFacts {
  /** The fingerprint of the request as it was decided on. */
  readonly RequestHash: string;
  readonly RuleQuoted?: string;
  readonly PolicyVersion?: number;
  readonly Note?: string;
  /** The numbers of the accounts in its Author and Editor. */
  readonly AuthorId?: number;
  readonly EditorId?: number;
}

/** The request's number and the sequence in a decision's key; undefined for a key that no decision can have. */
export function partsOfKey(key: string): { readonly itemId: number; readonly sequence: number } | undefined {
  const [, id, sequence] = /^([1-9]\d*)\|([1-9]\d{0,5})$/.exec(key) ?? [];
  return id ? { itemId: Number(id), sequence: Number(sequence) } : undefined;
}

/** The sequence in a decision's key; undefined where the key is not of this request, or has no possible sequence. */
export function sequenceIn({ DecisionKey, RequestItemId }: RecordKey, itemId: number): number | undefined {
  const parts = partsOfKey(DecisionKey);
  return parts?.itemId === itemId && RequestItemId === itemId ? parts.sequence : undefined;
}

/** The key of a decision; undefined if the sequence is too high for `partsOfKey`. */
export function keyOfDecision(itemId: number, sequence: number): string | undefined {
  const key = `${itemId}|${sequence}`;
  return partsOfKey(key) && key;
}

/** The rows of the record that are decisions about a request, first to last. */
export function decisionsAbout<D extends RecordKey>(itemId: number, rows: readonly D[]): readonly D[] {
  const sequence = (row: D): number => sequenceIn(row, itemId) ?? 0;
  return rows.filter((row) => sequence(row) > 0).sort((a, b) => sequence(a) - sequence(b));
}

/** The highest sequence of the rows about a request; 0 if there are none. */
export function lastSequence(itemId: number, rows: readonly RecordKey[]): number {
  // A loop, not a spread: hundreds of thousands of rows are more arguments than a call may have.
  return rows.reduce((last, row) => Math.max(last, sequenceIn(row, itemId) ?? 0), 0);
}

/** Whether a row has a key of one request and is about another. It decides nothing; only its key is taken. */
export function isStray({ DecisionKey, RequestItemId }: RecordKey, itemId: number): boolean {
  return partsOfKey(DecisionKey)?.itemId === itemId && RequestItemId !== itemId;
}

/** The question that the requester was asked last, since the request was last opened again. */
export function lastQuestion<D extends ListedDecisionFacts>(decisions: readonly D[]): D | undefined {
  return lastOf(sinceReopened(decisions), ({ Decision }) => Decision === 'Question asked');
}

/** The decision in force. That a handset was ordered or issued since does not change it. */
export function decisionInForce<D extends ListedDecisionFacts>(decisions: readonly D[]): D | undefined {
  return lastOf(sinceReopened(decisions), ({ Decision }) => outcomes.some((outcome) => outcome === Decision));
}

/** The decisions since the request was last opened again. */
export function sinceReopened<D extends ListedDecisionFacts>(decisions: readonly D[]): readonly D[] {
  return decisions.slice(decisions.map(({ Decision }) => Decision).lastIndexOf('Reopened') + 1);
}

function lastOf<D>(rows: readonly D[], fits: (row: D) => boolean): D | undefined {
  return [...rows].reverse().find(fits);
}

/** The handset approved last, since the request was last opened again. */
export function handsetIn(decisions: readonly ListedDecisionFacts[]): Handset | undefined {
  const approval = lastOf(
    sinceReopened(decisions),
    ({ Decision }) => Decision === 'Standard handset' || Decision === 'Smart handset',
  );
  return approval && (approval.Decision === 'Smart handset' ? 'Smart' : 'Standard');
}

/** Whether the request holds the question that the decision asks: its requester has been sent it. */
export function isSent({ Note }: DecisionFacts, { Question }: RequestFacts): boolean {
  return storedText(Note) === storedText(Question);
}
