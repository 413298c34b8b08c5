import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { NamedReport } from '../../../data/staffReports';
import { noStatus } from '../../../domain/rollout/statusChange';
import type { NowState } from '../../../domain/rollout/choices';
import { Button } from '../../../ui/Button';
import { StatusMark } from '../../../ui/StatusMark';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { Conflict } from '../../base/saving/Conflict';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { bothVersions } from './columnWords';
import styles from './Edit.module.scss';
import { rowSummary } from './rowSummary';
import { SaidOf } from './SaidOf';
import { StatusForm } from './StatusForm';
import { strings } from './strings';
import { mineOf, type StatusWriteProps, type StatusWriting, useStatusWrite } from './useStatusWrite';

/** What one press confirms, in as few words as can be. */
const still: Readonly<Record<NowState, string>> = {
  Working: strings.StillWorking,
  'Partly working': strings.StillPartly,
  'Keep using what you have': strings.StillKeep,
  'Not working': strings.StillNot,
  'Not known': strings.StillUnknown,
};

export interface EditRowProps extends StatusWriteProps {
  /** What staff say of it, the newest first. */
  readonly reports: readonly NamedReport[];
  readonly open: boolean;
  /** What was saved is being read again. Until then the row shows the old values. */
  readonly reading: boolean;
  /** What is said of this row. */
  readonly said: string;
  onOpen(open: boolean): void;
  /** Something is typed that is not saved. */
  onTyped(): void;
}

/** One service of the site: how it stands, a way to confirm it, and the form that changes it. */
export function EditRow(props: EditRowProps): React.ReactElement {
  const { site, answer, reports, open, reading, said, onOpen, onTyped } = props;
  const { service, status } = answer;
  const writing = useStatusWrite(props);
  const { write, conflict } = writing;
  const { saving, ended } = write;
  return (
    <li>
      <RowHead {...props} saving={saving} onStill={writing.confirmStill} />
      {open ? null : (
        <SaidOf
          service={service.Title}
          reports={reports}
          status={status ?? noStatus}
          busy={saving || reading}
          onConfirm={writing.confirmSaid}
        />
      )}
      <WriteStatus write={write} said={said} onRetry={write.save} />
      {conflict ? <RowConflict {...props} writing={writing} conflict={conflict} /> : null}
      {open ? (
        // While both versions are shown the form is only hidden: what is typed must stay until one of them is chosen.
        <div hidden={conflict !== undefined} className={styles.open}>
          <StatusForm
            site={site}
            service={service}
            status={status}
            confirmer={props.confirmation.confirmer}
            onTyped={() => {
              write.typed();
              onTyped();
            }}
            saving={saving}
            gone={ended?.outcome.state === 'gone'}
            onSave={writing.saveForm}
            onClose={() => onOpen(false)}
          />
        </div>
      ) : null}
    </li>
  );
}

interface RowHeadProps extends Pick<EditRowProps, 'answer' | 'confirmation' | 'open' | 'reading' | 'onOpen'> {
  readonly saving: boolean;
  onStill(): void;
}

function RowHead({ answer, confirmation, open, reading, saving, onStill, onOpen }: RowHeadProps): React.ReactElement {
  const { today } = usePart();
  const { service, status } = answer;
  const change = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(open);

  // The form has closed, and the button that was pressed in it is gone.
  React.useEffect(() => {
    if (wasOpen.current && !open) change.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const button = { quiet: true, disabled: saving, 'aria-disabled': reading || undefined } as const;
  return (
    <div className={styles.row}>
      <span className={styles.name}>{service.Title}</span>
      <StatusMark state={answer.now.state} />
      <span className={styles.quiet}>{rowSummary(answer, confirmation.confirmer, today)}</span>
      <span className={styles.actions}>
        {status && !open ? (
          <Button
            {...button}
            aria-label={fill(strings.StillService, { service: service.Title, still: still[status.Now].toLowerCase() })}
            onClick={() => (reading ? undefined : onStill())}
          >
            {still[status.Now]}
          </Button>
        ) : null}
        {open ? null : (
          <Button
            {...button}
            ref={change}
            aria-label={fill(strings.ChangeService, { service: service.Title })}
            onClick={() => (reading ? undefined : onOpen(true))}
          >
            {uiStrings.Change}
          </Button>
        )}
      </span>
    </div>
  );
}

interface RowConflictProps extends Pick<EditRowProps, 'answer' | 'onOpen' | 'onRead'> {
  readonly writing: StatusWriting;
  readonly conflict: NonNullable<StatusWriting['conflict']>;
}

function RowConflict({ answer, writing, conflict, onOpen, onRead }: RowConflictProps): React.ReactElement {
  const { attempt, theirs } = conflict;
  return (
    <div className={styles.open}>
      <Conflict
        name={answer.service.Title}
        both={bothVersions(mineOf(attempt), theirs)}
        theirs={theirs}
        busy={writing.write.saving}
        onMine={() => writing.saveOver(conflict)}
        onTheirs={() => {
          attempt.settled();
          writing.write.settle();
          onOpen(false);
          onRead();
        }}
      />
    </div>
  );
}
