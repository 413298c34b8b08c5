import * as React from 'react';
import type { RolloutService } from '../../../data/rollout';
import { siteAnswer } from '../../../domain/rollout/siteAnswer';
import { AsyncView } from '../../../ui/AsyncView';
import { usePart } from '../../base/PartContext';
import { EditRow } from './EditRow';
import styles from './Edit.module.scss';
import type { Confirmation } from './useConfirmation';
import { useEntries } from './useEntries';
import type { EditedSite } from './useStatusWrite';

export interface ChangeHereProps {
  readonly site: EditedSite;
  readonly service: RolloutService;
  /** The wave of the site is paused. */
  readonly isPaused: boolean;
  readonly confirmation: Confirmation;
  onSaved(): void;
  /** The form is closed, with nothing saved. */
  onClose(): void;
}

/** The form of one service at one site, where it is named among others. */
export function ChangeHere({
  site,
  service,
  isPaused,
  confirmation,
  onSaved,
  onClose,
}: ChangeHereProps): React.ReactElement {
  const { today } = usePart();
  const entries = useEntries(site.SiteCode);
  const [open, setOpen] = React.useState(true);
  const [said, setSaid] = React.useState('');
  const none = React.useMemo(() => [], []);
  return (
    <AsyncView value={entries.value} onRetry={entries.refresh} empty={null}>
      {({ rows }, { refreshing }) => {
        const { main, others } = siteAnswer([service], rows, today, isPaused);
        return (
          <ul className={styles.rows}>
            {[...main, ...others].map((answer) => (
              <EditRow
                key={answer.service.ServiceKey}
                site={site}
                answer={answer}
                isPaused={isPaused}
                reports={none}
                confirmation={confirmation}
                open={open}
                reading={refreshing}
                said={said}
                onOpen={(wanted) => {
                  setOpen(wanted);
                  if (!wanted && said === '') onClose();
                }}
                onTyped={() => undefined}
                onSaved={(words) => {
                  setSaid(words);
                  setOpen(false);
                  entries.refresh();
                  onSaved();
                }}
                onRead={entries.refresh}
              />
            ))}
          </ul>
        );
      }}
    </AsyncView>
  );
}
