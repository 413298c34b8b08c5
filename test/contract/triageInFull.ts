import type { Connection } from '../../src/data/connection';
import type { HeldRequest } from '../../src/data/deviceRequests';
import type { HeldDecision } from '../../src/data/triage/courtesyCopy';
import { type InFull, readInFull } from '../../src/data/triage/inFull';
import { readTriage as readListed, type TriageReport as ListedReport } from '../../src/data/triage/readTriage';

/** The queue with every request and decision in full. */
export interface TriageReport extends ListedReport {
  readonly withoutOutcome: readonly HeldRequest[];
  readonly withOutcome: readonly HeldRequest[] | undefined;
  readonly decisions: readonly HeldDecision[];
}

/** Reads the queue as the triage team does, and then opens every request. */
export async function readTriage(connection: Connection, onPart: (part: TriageReport) => void): Promise<TriageReport> {
  // A partial report only counts rows.
  const report = await readListed(connection, (part) => onPart(part as TriageReport));
  const numbers = [...report.withoutOutcome, ...report.withOutcome!].map(({ Id }) => Id);
  const read = new Map([...(await readInFull(connection, numbers)), ...report.inFull]);
  const inFull = (requests: readonly { readonly Id: number }[]): InFull[] => requests.map(({ Id }) => read.get(Id)!);
  return {
    ...report,
    inFull: read,
    withoutOutcome: inFull(report.withoutOutcome).map(({ request }) => request),
    withOutcome: inFull(report.withOutcome!).map(({ request }) => request),
    decisions: [...read.values()].flatMap(({ decisions }) => decisions),
  };
}
