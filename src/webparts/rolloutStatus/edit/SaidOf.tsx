import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { NamedReport } from '../../../data/staffReports';
import { leastShown } from '../../../domain/figures';
import { legible, nameIn } from '../../../domain/legible';
import type { ReportWord } from '../../../domain/rollout/reports';
import { type StatusValues, withChange } from '../../../domain/rollout/statusChange';
import { checkStatus } from '../../../domain/rollout/statusFaults';
import type { NowState } from '../../../domain/rollout/choices';
import { inPhrases } from '../../../domain/sentences';
import { Button } from '../../../ui/Button';
import { shortMoment } from '../../../ui/shortMoment';
import { Fold } from '../../../ui/Fold';
import { counted, fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import styles from './Edit.module.scss';
import { strings } from './strings';
import { strings as saidStrings } from '../saidStrings';

export interface SaidOfProps {
  readonly service: string;
  /** What staff say of it, the newest first. */
  readonly reports: readonly NamedReport[];
  readonly status: StatusValues;
  readonly busy: boolean;
  onConfirm(now: NowState): void;
}

const saidWords: Readonly<Record<ReportWord, string>> = {
  Works: strings.SaidWorksWord,
  'Does not work': saidStrings.Not,
};

/** What staff say of a service. Where it differs from the status, one press confirms it. */
export function SaidOf({ service, reports, status, busy, onConfirm }: SaidOfProps): React.ReactElement | null {
  const { today } = usePart();
  if (reports.length === 0) return null;
  const saying = (word: ReportWord): number => reports.filter(({ Says }) => Says === word).length;
  const [not, works] = [saying('Does not work'), saying('Works')];
  const confirming = (Now: NowState, label: string): React.ReactElement | null =>
    status.Now !== Now && checkStatus(status, withChange(status, { Now }), { today }).length === 0 ? (
      <Button
        quiet
        disabled={busy}
        aria-label={fill(strings.ConfirmOf, { confirm: label, service })}
        onClick={() => onConfirm(Now)}
      >
        {label}
      </Button>
    ) : null;
  const summary = inPhrases([
    not > 0 ? counted(not, strings.SaidNot) : undefined,
    works > 0 ? counted(works, strings.SaidWorks) : undefined,
  ]);
  return (
    <div className={styles.said}>
      <Fold summary={summary}>
        {reports.map(({ Id, authorName, Created, Says, Line }) => (
          <p key={Id}>
            {fill(strings.SaidBy, {
              who: nameIn(authorName) ?? uiStrings.StatusUnknown,
              when: shortMoment(Created, today),
              word: saidWords[Says],
            })}
            {Line ? ` ${fill(saidStrings.Line, { line: legible(Line) })}` : null}
          </p>
        ))}
        {not >= leastShown ? <p>{strings.SaidTold}</p> : null}
      </Fold>
      <span className={styles.actions}>
        {not > 0 ? confirming('Not working', strings.ConfirmNot) : null}
        {works > 0 ? confirming('Working', strings.ConfirmWorks) : null}
      </span>
    </div>
  );
}
