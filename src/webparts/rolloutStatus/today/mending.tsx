import * as React from 'react';
import type { DayReport } from '../../../data/teamDay';
import type { Day } from '../../../domain/day';
import { gapWords } from '../../base/gaps/gapWords';
import { gapsOf, type Rows } from './gapsOf';
import { Mend, namesIn } from './Mend';

// The chunk that is loaded once the lines of the statuses are drawn.

export { readTeamDay } from '../../../data/teamDay';

/** What is to be mended in what staff are told to do. */
export interface ToMend {
  readonly count: number;
  /** The first of it, in words. */
  readonly first?: string;
  readonly content: React.ReactNode;
}

export function toMend(rows: Rows, day: DayReport, asOf: Day): ToMend {
  const gaps = gapsOf(rows, day, asOf);
  const names = namesIn(rows);
  return {
    count: gaps.length,
    first: gaps.length > 0 ? gapWords(gaps[0], names) : undefined,
    content: <Mend gaps={gaps} names={names} />,
  };
}
