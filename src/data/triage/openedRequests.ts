import type { Connection } from '../connection';
import { type ByNumber, type InFull, readInFull } from './inFull';
import type { TriageReport } from './readTriage';

/** The requests that somebody has opened: they keep all their columns, however often the queue is read again. */
export interface OpenedRequests {
  /**
   * Reads requests with all their columns.
   *
   * @throws ProblemError
   */
  open(numbers: readonly number[]): Promise<ByNumber>;
  /** A part of the queue, with those that were opened as they were then. */
  inPart(part: TriageReport): TriageReport;
  /** The queue, with those that were opened as they are now. @throws ProblemError */
  inWhole(report: TriageReport): Promise<TriageReport>;
}

export function openedRequests(connection: Connection): OpenedRequests {
  const opened = new Map<number, InFull | undefined>();

  async function open(numbers: readonly number[]): Promise<ByNumber> {
    // Note them as opened at once: the queue may arrive meanwhile.
    numbers.forEach((number) => opened.set(number, opened.get(number)));
    const read = await readInFull(connection, numbers);
    numbers.forEach((number) => {
      const found = read.get(number);
      if (found) opened.set(number, found);
      else opened.delete(number);
    });
    return read;
  }

  return {
    open,
    inPart(part) {
      const known = [...opened].flatMap(([number, found]) => (found ? [[number, found] as const] : []));
      return { ...part, inFull: new Map(known) };
    },
    async inWhole(report) {
      let whole = report;
      for (;;) {
        const missing = [...opened.keys()].filter((number) => !whole.inFull.has(number));
        if (missing.length === 0) break;
        const read = await open(missing);
        whole = { ...whole, inFull: new Map([...whole.inFull, ...read]) };
      }
      opened.forEach((_, number) => opened.set(number, whole.inFull.get(number)));
      return whole;
    },
  };
}
