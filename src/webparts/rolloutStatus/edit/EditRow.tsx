import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { NamedReport } from '../../../data/staffReports';
import { noStatus } from '../../../domain/rollout/statusChange';
import { Button } from '../../../ui/Button';
import { StatusMark } from '../../../ui/StatusMark';
import { fill } from '../../../ui/text';
import { usePart } from '../../base/PartContext';
import { backVersions } from '../../base/saving/backVersions';
import { Conflict } from '../../base/saving/Conflict';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { useFocusOnceClosed } from '../../base/useFocusOnceClosed';
import { bothVersions } from './columnWords';
import styles from './Edit.module.scss';
import { backReasons } from './backReasons';
import { beforeAndTheirs } from './putBack';
import { rowSummary } from './rowSummary';
import { SaidOf } from './SaidOf';
import { StatusForm } from './StatusForm';
import { stillWords } from './stillWords';
import { strings } from './strings';
import { mineOf, type StatusWriteProps, type StatusWriting, useStatusWrite } from './useStatusWrite';

export interface EditRowProps extends StatusWriteProps {
  /** The wave of the site is paused. */
  readonly isPaused: boolean;
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
  const { site, answer, isPaused, reports, open, reading, said, onOpen, onTyped } = props;
  const { service, status } = answer;
  const writing = useStatusWrite(props);
  const change = React.useRef<HTMLButtonElement>(null);
  const { write, conflict } = writing;
  const { saving, ended } = write;
  const back = open ? undefined : offered(writing);
  return (
    <li>
      <RowHead {...props} change={change} saving={saving} onStill={writing.confirmStill} />
      {open ? null : (
        <SaidOf
          service={service.Title}
          reports={reports}
          status={status ?? noStatus}
          busy={saving || reading}
          onConfirm={writing.confirmSaid}
        />
      )}
      <WriteStatus
        write={write}
        said={said || back?.words}
        reasons={ended?.attempt.back ? backReasons : undefined}
        back={back && { label: fill(strings.PutBackOne, { service: service.Title }), onBack: writing.putBack }}
        onRetry={write.save}
      />
      {conflict ? (
        <RowConflict
          {...props}
          writing={writing}
          conflict={conflict}
          onLeft={() => {
            onOpen(false);
            // The button that was pressed is gone. Where a form was open, the head takes the focus when it has closed.
            change.current?.focus();
          }}
        />
      ) : null}
      {open ? (
        // While both versions are shown the form is only hidden: what is typed must stay until one of them is chosen.
        <div hidden={conflict !== undefined} className={styles.open}>
          <StatusForm
            site={site}
            service={service}
            status={status}
            isPaused={isPaused}
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

/** The save that can be put back now: none while something else is on its way, or has not ended well. */
function offered({ saved, write: { saving, ended } }: StatusWriting): StatusWriting['saved'] {
  return saving || (ended && ended.outcome.state !== 'saved') ? undefined : saved;
}

interface RowHeadProps extends Pick<EditRowProps, 'answer' | 'confirmation' | 'open' | 'reading' | 'onOpen'> {
  readonly change: React.RefObject<HTMLButtonElement>;
  readonly saving: boolean;
  onStill(): void;
}

function RowHead({
  answer,
  confirmation,
  open,
  reading,
  change,
  saving,
  onStill,
  onOpen,
}: RowHeadProps): React.ReactElement {
  const { today } = usePart();
  const { service, status } = answer;
  useFocusOnceClosed(open, change);

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
            aria-label={fill(strings.StillService, {
              service: service.Title,
              still: stillWords[status.Now].toLowerCase(),
            })}
            onClick={() => (reading ? undefined : onStill())}
          >
            {stillWords[status.Now]}
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

interface RowConflictProps extends Pick<EditRowProps, 'answer'> {
  readonly writing: StatusWriting;
  readonly conflict: NonNullable<StatusWriting['conflict']>;
  /** Theirs is left as it is. */
  onLeft(): void;
}

function RowConflict({ answer, writing, conflict, onLeft }: RowConflictProps): React.ReactElement {
  const { attempt, theirs } = conflict;
  const { back } = attempt;
  return (
    <div className={styles.open}>
      <Conflict
        name={answer.service.Title}
        both={back ? beforeAndTheirs(back, theirs) : bothVersions(mineOf(attempt), theirs)}
        theirs={theirs}
        busy={writing.write.saving}
        words={back && backVersions}
        onMine={back ? undefined : () => writing.saveOver(conflict)}
        onTheirs={() => {
          writing.leaveTheirs(conflict);
          onLeft();
        }}
      />
    </div>
  );
}
