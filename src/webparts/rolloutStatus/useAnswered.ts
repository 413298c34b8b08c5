import * as React from 'react';
import type { RolloutSite } from '../../data/rollout';
import type { SiteReport } from '../../data/siteReport';
import { linesOf, type ServiceLine } from '../../domain/answer/serviceLines';
import { pausedAt, type PausedWave } from '../../domain/rollout/pausedWaves';
import { siteAnswer } from '../../domain/rollout/siteAnswer';
import { usePart } from '../base/PartContext';
import type { WholeAnswer } from './answers';
import type { ServiceTableProps } from './ServiceTable';
import { figureWords } from './figureWords';
import { useToDo } from './useToDo';

/** What the rules say of a site, for its own page and for that of one service there. */
export interface Answered {
  readonly answer: WholeAnswer;
  readonly lines: readonly ServiceLine[];
  /** The site’s wave, if it is paused. */
  readonly paused: PausedWave | undefined;
  /** What a row says beside the answer. */
  readonly beside: Pick<ServiceTableProps, 'toDo' | 'told'>;
}

export function useAnswered(site: RolloutSite, report: SiteReport): Answered {
  const { now, today } = usePart();
  const found = React.useMemo(() => {
    const paused = pausedAt(report.settings.pausedWaves, site);
    const answer = siteAnswer(report.services, report.statuses, today, paused !== undefined);
    return { answer, lines: linesOf(answer, today), paused };
  }, [site, report, today]);
  const toDo = useToDo(site, report, found.lines);
  return { ...found, beside: { toDo, told: figureWords(report.figures, site.SiteCode, now(), today) } };
}
