import * as React from 'react';
import * as rollout from 'RolloutStatusStrings';
import * as uiStrings from 'UiStrings';
import type { RolloutService, RolloutSite } from '../../../data/rollout';
import { type EditableStatus, type StatusOutcome, statusWrite, writeStatuses } from '../../../data/rolloutEditing';
import type { NamedReport } from '../../../data/staffReports';
import type { Day } from '../../../domain/day';
import type { Expected } from '../../../domain/rollout/expected';
import {
  changedColumns,
  noStatus,
  type StatusChange,
  type StatusValues,
  stillSo,
  withChange,
} from '../../../domain/rollout/statusChange';
import type { WorksNow } from '../../../domain/rollout/whatWorksNow';
import type { NowState } from '../../../domain/rollout/choices';
import { inPhrases } from '../../../domain/sentences';
import { Button } from '../../../ui/Button';
import { shortDay } from '../../../ui/dates';
import { StatusMark } from '../../../ui/StatusMark';
import { fill } from '../../../ui/text';
import { expectedWords } from '../expectedWords';
import { nowNote } from '../../../ui/nowNote';
import { usePart } from '../../base/PartContext';
import { Conflict } from '../../base/saving/Conflict';
import { conflictIn, useWrite } from '../../base/saving/useWrite';
import { WriteStatus } from '../../base/saving/WriteStatus';
import { bothVersions } from './columnWords';
import type { Confirmer } from './confirmer';
import styles from './Edit.module.scss';
import { SaidOf } from './SaidOf';
import { StatusForm } from './StatusForm';
import { strings } from './strings';

/** What one action confirms, in as few words as can be. */
const still: Readonly<Record<NowState, string>> = {
  Working: strings.StillWorking,
  'Partly working': strings.StillPartly,
  'Keep using what you have': strings.StillKeep,
  'Not working': strings.StillNot,
  'Not known': strings.StillUnknown,
};

export interface EditRowProps {
  readonly site: RolloutSite;
  readonly service: RolloutService;
  readonly status?: EditableStatus;
  readonly works: WorksNow;
  readonly expected: Expected;
  /** What staff say of it, the newest first. */
  readonly reports: readonly NamedReport[];
  readonly confirmer: Confirmer;
  readonly open: boolean;
  /** What was saved is being read again: until then the row shows what it was. */
  readonly reading: boolean;
  /** What is said of this row. */
  readonly said: string;
  /** Whether it is said who confirms, and from what; asks for it where it is not. */
  confirmed(): boolean;
  onOpen(open: boolean): void;
  /** Something is typed that is not saved. */
  onTyped(): void;
  onSaved(words: string): void;
  /** The entries are to be read again. */
  onRead(): void;
}

/** A change on its way: to which entry, and what is said once it is saved. */
interface Attempt {
  readonly change: StatusChange;
  readonly base: EditableStatus | undefined;
  readonly words: string;
  /** Lets go what was typed, once it is saved or given up. */
  settled(): void;
}

/** The whole of one's own version of a conflict: what is shown is what is saved over theirs. */
function mineOf({ base, change }: Attempt): StatusValues {
  return withChange(base ?? noStatus, change);
}

/** One service of the site: how it stands, a way to confirm it, and the form that changes it. */
export function EditRow(props: EditRowProps): React.ReactElement {
  const {
    site,
    service,
    status,
    works,
    reports,
    confirmer,
    open,
    reading,
    said,
    confirmed,
    onOpen,
    onTyped,
    onSaved,
    onRead,
  } = props;
  const { connection, today } = usePart();
  const change = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(open);
  const write = useWrite<Attempt, StatusOutcome>({
    write: async (attempt, options) =>
      (await writeStatuses(connection, [statusWrite(site, service, attempt.base, attempt.change)], options))[0],
    onOutcome({ state }, { settled }) {
      if (state === 'saved') settled();
    },
    onEnded({ state }, { words }) {
      if (state === 'saved') onSaved(words);
      else if (state === 'gone') onRead();
    },
  });
  const { saving, ended, save, settle } = write;
  const conflict = conflictIn(ended);

  // The form goes away with the button that was pressed.
  React.useEffect(() => {
    if (wasOpen.current && !open) change.current?.focus();
    wasOpen.current = open;
  }, [open]);

  /** Saves a change and confirms with it. */
  function confirm({ change, ...rest }: Attempt): void {
    if (confirmed())
      save({ ...rest, change: { ...change, ...stillSo(confirmer.by.trim(), confirmer.source.trim(), today) } });
  }

  const stillSaved = fill(strings.StillSoSaved, { service: service.Title });

  /** Confirms what staff say: it is the word of whoever presses from then on. */
  function confirmSaid(Now: NowState): void {
    const by = confirmer.by.trim();
    if (by || confirmed())
      save({
        change: { Now, ...stillSo(by, confirmer.source.trim() || strings.SaidSource, today) },
        base: status,
        words: stillSaved,
        settled: () => undefined,
      });
  }

  const saved = fill(strings.SavedOne, { service: service.Title });
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name}>{service.Title}</span>
        <StatusMark state={works.state} />
        <span className={styles.quiet}>{rowSummary(props, today)}</span>
        <span className={styles.actions}>
          {open ? null : status ? (
            <Button
              quiet
              disabled={saving}
              aria-disabled={reading || undefined}
              aria-label={fill(strings.StillService, {
                service: service.Title,
                still: still[status.Now].toLowerCase(),
              })}
              onClick={() =>
                reading
                  ? undefined
                  : confirm({
                      change: {},
                      base: status,
                      words: stillSaved,
                      settled: () => undefined,
                    })
              }
            >
              {still[status.Now]}
            </Button>
          ) : null}
          {open ? null : (
            <Button
              ref={change}
              quiet
              disabled={saving}
              aria-disabled={reading || undefined}
              aria-label={fill(strings.ChangeService, { service: service.Title })}
              onClick={() => (reading ? undefined : onOpen(true))}
            >
              {uiStrings.Change}
            </Button>
          )}
        </span>
      </div>
      {open ? null : (
        <SaidOf
          service={service.Title}
          reports={reports}
          status={status ?? noStatus}
          busy={saving || reading}
          onConfirm={confirmSaid}
        />
      )}
      <WriteStatus write={write} said={said} onRetry={save} />
      {conflict ? (
        <div className={styles.open}>
          <Conflict
            name={service.Title}
            both={bothVersions(mineOf(conflict.attempt), conflict.theirs)}
            theirs={conflict.theirs}
            busy={saving}
            onMine={() =>
              save({
                ...conflict.attempt,
                change: changedColumns(conflict.theirs, mineOf(conflict.attempt)),
                base: conflict.theirs,
              })
            }
            onTheirs={() => {
              conflict.attempt.settled();
              settle();
              onOpen(false);
              onRead();
            }}
          />
        </div>
      ) : null}
      {open ? (
        // Hidden, not taken away, where both versions are shown: what is typed is held until one is chosen.
        <div hidden={conflict !== undefined} className={styles.open}>
          <StatusForm
            {...props}
            onTyped={() => {
              write.typed();
              onTyped();
            }}
            saving={saving}
            gone={ended?.outcome.state === 'gone'}
            onSave={(change, base, settled) => confirm({ change, base, words: saved, settled })}
            onClose={() => onOpen(false)}
          />
        </div>
      ) : null}
    </li>
  );
}

/** What is most worth knowing of a row before changing it. */
function rowSummary({ status, works, expected, service, confirmer }: EditRowProps, today: Day): string {
  if (!status) return strings.NoEntry;
  const answer = { service, status, now: works, expected };
  const when =
    expected.kind === 'connected' || expected.kind === 'noDate' ? undefined : expectedWords(answer, today).line;
  // What is to be confirmed is what was last reported, not that it is not known.
  if (works.basis !== 'confirmed') return inPhrases([when, nowNote(answer, today)]);
  const date = shortDay(works.confirmedOn, today);
  const who = status.ConfirmedBy === confirmer.by.trim() ? strings.ByYou : status.ConfirmedBy;
  const confirmedWords = who ? fill(rollout.ConfirmedBy, { date, who }) : fill(rollout.ConfirmedOn, { date });
  return inPhrases([when, confirmedWords]);
}
