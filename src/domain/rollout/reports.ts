import { leastShown, saidKey } from '../figures';
import { keyOf } from '../key';

/** What somebody says of a service at their site. It is their word, and never a confirmation. */
export const reportWords = ['Works', 'Does not work'] as const;
export type ReportWord = (typeof reportWords)[number];

/** What the rules read of a report; a row of StaffReports with its author fits. */
export interface ReportFacts {
  readonly Id: number;
  readonly AuthorId: number;
  readonly Created: Date;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  readonly Says: ReportWord;
}

/** Milliseconds. */
const validFor = 14 * 24 * 3_600_000;

/**
 * Whether somebody's word is still valid. One dated in the future is not: it would be valid for longer than the others.
 */
export function isValid({ Created }: Pick<ReportFacts, 'Created'>, now: Date): boolean {
  return Math.abs(now.getTime() - Created.getTime()) <= validFor;
}

/** Each person's latest word on each service that is still valid, the newest first. */
export function currentReports<R extends ReportFacts>(reports: readonly R[], now: Date): R[] {
  const latest = new Map<string, R>();
  for (const report of [...reports].sort((a, b) => a.Id - b.Id))
    latest.set(keyOf(String(report.AuthorId), report.SiteCode, report.ServiceKey), report);
  return [...latest.values()].filter((report) => isValid(report, now)).sort((a, b) => b.Id - a.Id);
}

/** A figure to be written to its list. */
export interface SaidFigure {
  readonly key: string;
  readonly SiteCode: string;
  readonly ServiceKey: string;
  /** How many say that it does not work; 0 where they are too few to be shown. */
  readonly count: number;
}

/** How many people say that a service does not work, for each service with a report. */
export function saidFigures(current: readonly ReportFacts[]): SaidFigure[] {
  const figures = new Map<string, SaidFigure>();
  for (const { SiteCode, ServiceKey, Says } of current) {
    const key = keyOf(saidKey(SiteCode, ServiceKey));
    const before = figures.get(key) ?? { key: saidKey(SiteCode, ServiceKey), SiteCode, ServiceKey, count: 0 };
    figures.set(key, Says === 'Does not work' ? { ...before, count: before.count + 1 } : before);
  }
  return [...figures.values()].map((figure) => (figure.count < leastShown ? { ...figure, count: 0 } : figure));
}
