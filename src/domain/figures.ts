import { keyOf } from './key';

/** A figure as staff's pages read it. */
export interface FigureFacts {
  readonly FigureKey: string;
  /** A whole number. */
  readonly Value: string;
  /** When it was counted, in milliseconds since 1970. */
  readonly asOf: number;
}

/** A lower count is not shown: somebody could tell who the people are. */
export const leastShown = 3;

const aWeek = 7 * 24 * 3_600_000;

/** The key of a figure: how many people say that a service does not work at a site. */
export function saidKey(siteCode: string, serviceKey: string): string {
  return `said|${siteCode}|${serviceKey}`;
}

/** What may be shown of a figure. */
export interface ShownFigure {
  readonly count: number;
  readonly asOf: Date;
}

/** What is shown of a figure: nothing if it is missing, not a number, under 3, or counted more than 7 days ago. */
export function shownFigure(figures: readonly FigureFacts[], key: string, now: Date): ShownFigure | undefined {
  const found = figures.find(({ FigureKey }) => keyOf(FigureKey) === keyOf(key));
  if (!found || !/^\d{1,6}$/.test(found.Value)) return undefined;
  const count = Number(found.Value);
  // A figure from the future is not shown either: it would be shown for too long.
  const isTold = count >= leastShown && Math.abs(now.getTime() - found.asOf) <= aWeek;
  return isTold ? { count, asOf: new Date(found.asOf) } : undefined;
}
