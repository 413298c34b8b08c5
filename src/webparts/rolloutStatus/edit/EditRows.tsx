import * as React from 'react';
import type { RolloutSite } from '../../../data/rollout';
import { Button } from '../../../ui/Button';
import { usePart } from '../../base/PartContext';
import { confirmable, type ConfirmItem, confirmItems } from './confirmItems';
import styles from './Edit.module.scss';
import { EditRow } from './EditRow';
import { strings } from './strings';
import type { Confirmation } from './useConfirmation';
import type { SiteReports } from './useEntries';
import type { OpenRow } from './useOpenRow';
import type { EditableAnswer } from './useStatusWrite';

export interface EditRowsProps {
  readonly site: RolloutSite;
  readonly answers: readonly EditableAnswer[];
  /** The wave of the site is paused. */
  readonly isPaused: boolean;
  readonly reports: SiteReports;
  readonly confirmation: Confirmation;
  readonly openRow: OpenRow;
  /** The entries are being read again. */
  readonly reading: boolean;
  onSaved(): void;
  /** The entries are to be read again. */
  onRead(): void;
  onConfirmAll(items: readonly ConfirmItem[]): void;
  onSeveral(): void;
}

/** The services of a site, and what can be done with all of them or several. */
export function EditRows({
  site,
  answers,
  isPaused,
  reports,
  confirmation,
  openRow,
  reading,
  onSaved,
  onRead,
  onConfirmAll,
  onSeveral,
}: EditRowsProps): React.ReactElement {
  const { today } = usePart();
  const { open, said } = openRow;
  const together = confirmable(answers);
  return (
    <>
      <ul className={styles.rows}>
        {answers.map((answer) => {
          const key = answer.service.ServiceKey;
          const isSaidHere = said?.key === key;
          return (
            <EditRow
              key={key}
              site={site}
              answer={answer}
              isPaused={isPaused}
              reports={reports.of(key)}
              confirmation={confirmation}
              open={open === key}
              reading={isSaidHere && reading}
              said={isSaidHere ? said.words : ''}
              onOpen={(wanted) => (wanted ? openRow.show(key) : openRow.close(key))}
              onTyped={openRow.typed}
              onSaved={(words) => {
                openRow.saved(key, words);
                onSaved();
              }}
              onRead={onRead}
            />
          );
        })}
      </ul>
      <div className={styles.buttons}>
        <Button
          disabled={together.length === 0 || open !== undefined}
          onClick={() => {
            if (confirmation.isGiven()) onConfirmAll(confirmItems(site, together, confirmation.confirmer, today));
          }}
        >
          {strings.AllStillSo}
        </Button>
        <Button quiet disabled={open !== undefined} onClick={onSeveral}>
          {strings.ChangeSeveral}
        </Button>
      </div>
    </>
  );
}
