import type { Connection } from '../../src/data/connection';
import type { HeldRequest } from '../../src/data/deviceRequests';
import type { HeldDecision } from '../../src/data/triage/courtesyCopy';
import { type InFull, readInFull } from '../../src/data/triage/inFull';
import { readTriage as readListed, type TriageReport as ListedReport } from '../../src/data/triage/readTriage';

/** The queue with every request and decision in full. */
export interface TriageReport extends ListedReport {
  readonly open: readonly HeldRequest[];
  readonly answered: readonly HeldRequest[] | undefined;
  readonly decisions: readonly HeldDecision[];
}

/** Reads the queue as those who decide do, and then opens every request. */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  // Of the part, rows are only counted.
  const report = await readListed(connection, (part) => onPart(part as TriageReport));
  const numbers = [...report.open, ...report.answered!].map(({ Id }) => Id);
  const read = new Map([...(await readInFull(connection, numbers)), ...report.inFull]);
  const inFull = (requests: readonly { readonly Id: number }[]): InFull[] => requests.map(({ Id }) => read.get(Id)!);
  return {
    ...report,
    inFull: read,
    open: inFull(report.open).map(({ request }) => request),
    answered: inFull(report.answered!).map(({ request }) => request),
    decisions: [...read.values()].flatMap(({ decisions }) => decisions),
  };
}
