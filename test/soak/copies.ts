import type { Database, SqlRow } from '../../host/store/database';
import { itemTable } from '../../host/store/itemTable';
import { listNamed } from './histories';

/** The columns of a requester's copy; a question empties the reply to the one before. */
export const copyColumns = [
  'Outcome',
  'OutcomeStage',
  'OutcomeRule',
  'OutcomeNote',
  'OutcomePolicyVersion',
  'OutcomeBy',
  'OutcomeOn',
  'Question',
  'Reply',
] as const;

const outcomes = ['Standard handset', 'Smart handset', 'Declined'];
const stages = ['Ordered', 'Issued'];
const kinds = [...outcomes, ...stages, 'Question asked', 'Withdrawn', 'Reopened'];

/**
 * The request and the sequence of a row of the record that counts as a decision; undefined for any other row. Defined
 * here a second time, so that src is not its own test.
 */
export function countedAs({
  DecisionKey,
  RequestItemId,
  Decision,
}: SqlRow): { request: number; sequence: number } | undefined {
  const [request, sequence] = String(DecisionKey).split('|');
  const canBeRead = /^[1-9][0-9]{0,5}$/.test(sequence) && kinds.includes(String(Decision));
  return canBeRead && request === String(RequestItemId)
    ? { request: Number(request), sequence: Number(sequence) }
    : undefined;
}

interface Recorded {
  readonly sequence: number;
  readonly kind: string;
  readonly note: string;
}

/** What copies may say, judged only by the record. */
export interface Record {
  /** The sequences of the decisions after which a request's copy would read as it does; 0: before the first. */
  toldBy(request: number, state: SqlRow): readonly number[];
}

/**
 * Reads the record from the database. How a copy reads is defined here a second time, so that src is not its own test.
 */
export function recordIn(database: Database): Record {
  const byRequest = new Map<number, Recorded[]>();
  for (const { DecisionKey, RequestItemId, Decision, Note } of database.all(
    `SELECT DecisionKey, RequestItemId, Decision, Note FROM ${itemTable(listNamed(database, 'DeviceDecisions').number)}`,
  )) {
    const counted = countedAs({ DecisionKey, RequestItemId, Decision });
    if (!counted) continue;
    const rows = byRequest.get(counted.request) ?? [];
    byRequest.set(counted.request, rows);
    rows.push({
      sequence: counted.sequence,
      kind: String(Decision),
      note: String(Note ?? '').trim(),
    });
  }
  for (const rows of byRequest.values()) rows.sort((a, b) => a.sequence - b.sequence);
  return {
    toldBy(request, state) {
      const rows = byRequest.get(request) ?? [];
      return [0, ...rows.map(({ sequence }) => sequence)].filter((sequence) =>
        reads(
          state,
          rows.filter((row) => row.sequence <= sequence),
        ),
      );
    },
  };
}

/**
 * Whether a copy reads as it does after these decisions: the outcome in force, the state of its handset, and the note
 * or question in full.
 */
function reads({ Outcome, OutcomeStage, OutcomeNote, Question }: SqlRow, decisions: readonly Recorded[]): boolean {
  const since = decisions.slice(decisions.map(({ kind }) => kind).lastIndexOf('Reopened') + 1);
  const last = since[since.length - 1] as Recorded | undefined;
  const open = !last || last.kind === 'Question asked' || last.kind === 'Withdrawn';
  const inForce = open ? undefined : [...since].reverse().find(({ kind }) => outcomes.includes(kind));
  if (Outcome !== (inForce?.kind ?? null)) return false;
  if (OutcomeStage !== (last && stages.includes(last.kind) ? last.kind : null)) return false;
  if (last?.kind === 'Question asked' && String(Question ?? '').trim() !== last.note) return false;
  return (
    inForce === undefined ||
    (String(OutcomeNote ?? '').includes(inForce.note) && String(OutcomeNote ?? '').includes(last!.note))
  );
}
