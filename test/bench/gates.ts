/** A limit of the design (docs/architecture.md): the target is aimed at, the gate is never passed. */
export interface Gate {
  /** What it limits, in words. */
  readonly name: string;
  readonly target: number;
  readonly gate: number;
  readonly unit: string;
  /** A busy machine passes it without a fault of ours. */
  readonly timed?: true;
}

export const gates = {
  entry: { name: 'Entry chunk, gzip', target: 55, gate: 65, unit: 'KB' },
  deviceRest: { name: 'All that the phones load later, gzip', target: 90, gate: 110, unit: 'KB' },
  requestsCold: { name: 'Requests before first content, cold', target: 1, gate: 1, unit: '' },
  requestsWithCopy: { name: 'Requests before first content, with a copy', target: 0, gate: 0, unit: '' },
  growth: { name: 'Growth of first content with the rows, exponent', target: 0.05, gate: 0.1, unit: '', timed: true },
  elements: { name: 'DOM elements of the web part', target: 800, gate: 1200, unit: '' },
  filterOrSort: { name: 'Filter or sort 10,000 loaded rows', target: 16, gate: 50, unit: 'ms', timed: true },
} satisfies Readonly<Record<string, Gate>>;

export type Verdict = 'within the target' | 'within the gate' | 'broken';

/** A measured value held to its gate. */
export interface Finding {
  readonly gate: Gate;
  /** What was measured, such as “My site, 10,000 rows”. */
  readonly subject: string;
  readonly value: number;
  readonly verdict: Verdict;
}

/** What is not a number was not measured, and so is not within anything. */
export function verdictOf(value: number, { target, gate }: Gate): Verdict {
  if (value <= target) return 'within the target';
  return value <= gate ? 'within the gate' : 'broken';
}

export function held(gate: Gate, subject: string, value: number): Finding {
  return { gate, subject, value, verdict: verdictOf(value, gate) };
}

/** Those that decide how the command ends: with `counts`, none that a busy machine passes by itself. */
export function deciding(findings: readonly Finding[], counts: boolean): readonly Finding[] {
  return counts ? findings.filter(({ gate }) => !gate.timed) : findings;
}

/** 1 where a gate is broken, or where nothing was held to any. */
export function exitCode(findings: readonly Finding[]): 0 | 1 {
  return findings.length === 0 || findings.some(({ verdict }) => verdict === 'broken') ? 1 : 0;
}
