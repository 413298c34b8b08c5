import { keyOf } from './key';

/** A figure as staff's pages have it. */
export interface FigureFacts {
  readonly FigureKey: string;
  /** A whole number. */
  readonly Value: string;
  /** When it was counted, in milliseconds since 1970. */
  readonly asOf: number;
}

/** So few are no figure: somebody could tell who they are. */
export const leastShown = 3;

const aWeek = 7 * 24 * 3_600_000;

/** The key of the figure that says how many say of a service that it does not work. */
export function saidKey(siteCode: string, serviceKey: string): string {
  return `said|${siteCode}|${serviceKey}`;
}

/** What may be shown of a figure. */
export interface ShownFigure {
  readonly count: number;
  readonly asOf: Date;
}

/** What is shown of a figure: nothing where it is missing, no number, under 3, or counted more than 7 days ago. */
export function shownFigure(figures: readonly FigureFacts[], key: string, now: Date): ShownFigure | undefined {
  const found = figures.find(({ FigureKey }) => keyOf(FigureKey) === keyOf(key));
  if (!found || !/^\d{1,6}$/.test(found.Value)) return undefined;
  const count = Number(found.Value);
  // One from the future is none either: it would be shown for too long.
  const isTold = count >= leastShown && Math.abs(now.getTime() - found.asOf) <= aWeek;
  return isTold ? { count, asOf: new Date(found.asOf) } : undefined;
}
