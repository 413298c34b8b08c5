import * as strings from 'RolloutImportStrings';
import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Fold } from '../../../ui/Fold';
import { problemWords } from '../../../ui/ProblemNotice';
import { counted, figure, fill } from '../../../ui/words';
import { DataTable } from '../allSites/DataTable';
import { ChangeTable } from './ChangeTable';
import styles from './Import.module.scss';
import type { BothVersions, ImportChange, ImportOutcome } from './plan';
import type { RunEntry } from './RunImport';
import { StepHeading } from './StepHeading';

export interface ImportResultProps {
  readonly entries: readonly RunEntry[];
  /** A person stopped it. */
  readonly stopped: boolean;
  /** Sends the entries at these places again. */
  onAgain(places: readonly number[]): void;
  /** Lets stand what somebody else has written. */
  onKeep(at: number): void;
  /** Writes the sheet's values over it. */
  onMine(at: number, again: ImportChange): void;
  onLeave(): void;
  onAnother(): void;
}

/** As many as are listed at once; the others are counted, and are tried again with them. */
const most = 50;

/** How saving ended: what is saved, and each that is not with why and what can be done. */
export function ImportResult({ entries, stopped, onAgain, onKeep, onMine, onLeave, onAnother }: ImportResultProps): React.ReactElement {
  const places = entries.map((_, at) => at);
  const saved = places.filter((at) => entries[at].outcome?.state === 'saved');
  const not = places.filter((at) => !['saved', 'kept'].includes(entries[at].outcome?.state ?? ''));
  const again = not.filter((at) => ['failed', 'notSent'].includes(entries[at].outcome?.state ?? ''));
  const onlyStopped = again.length > 0 && again.every((at) => entries[at].outcome?.state === 'notSent');
  return (
    <>
      <StepHeading key={`${saved.length} ${not.length}`}>{headingWords(saved.length, not.length)}</StepHeading>
      {not.length > 0 ? <p className={styles.note}>{noteWords(not.map((at) => entries[at].outcome), stopped)}</p> : null}
      <ul className={styles.not}>
        {not.slice(0, most).map((at) => (
          <NotSaved key={at} entry={entries[at]} onKeep={() => onKeep(at)} onMine={(change) => onMine(at, change)} />
        ))}
      </ul>
      {not.length > most ? <p className={styles.hint}>{fill(strings.ShownOf, { shown: most, total: figure(not.length) })}</p> : null}
      <div className={styles.buttons}>
        {again.length > 0 ? (
          <Button primary onClick={() => onAgain(again)}>
            {onlyStopped ? counted(again.length, strings.SaveRestOne, strings.SaveRestMany) : counted(again.length, strings.TryAgainOne, strings.TryAgainMany)}
          </Button>
        ) : (
          <Button primary onClick={onLeave}>
            {strings.LeaveDone}
          </Button>
        )}
        <Button quiet onClick={onAnother}>
          {strings.Another}
        </Button>
        {again.length > 0 ? (
          <Button quiet onClick={onLeave}>
            {strings.LeaveDone}
          </Button>
        ) : null}
      </div>
      {saved.length > 0 ? (
        <Fold summary={counted(saved.length, strings.SeeSavedOne, strings.SeeSavedMany)} onceOpened>
          <ChangeTable changes={saved.map((at) => entries[at].change)} />
        </Fold>
      ) : null}
    </>
  );
}

function headingWords(saved: number, not: number): string {
  if (saved === 0 && not > 0) return strings.ResultNone;
  if (not === 0) return counted(saved, strings.ResultAllOne, strings.ResultAllMany);
  return fill(counted(saved, strings.ResultSomeOne, strings.ResultSomeMany), { not: figure(not) });
}

function noteWords(outcomes: readonly RunEntry['outcome'][], stopped: boolean): string {
  const problem = outcomes.map((outcome) => (outcome?.state === 'failed' ? outcome.problem : undefined)).find(Boolean);
  if (problem) return problem.kind === 'throttled' ? strings.ResultBusy : problemWords(problem);
  if (stopped) return strings.ResultStopped;
  return outcomes.some((outcome) => outcome?.state === 'conflict') ? strings.ResultConflict : '';
}

interface NotSavedProps {
  readonly entry: RunEntry;
  onKeep(): void;
  onMine(again: ImportChange): void;
}

function NotSaved({ entry: { change, outcome }, onKeep, onMine }: NotSavedProps): React.ReactElement {
  const [open, setOpen] = React.useState(false);
  return (
    <li>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d="M10 1.2L19.4 18.4H.6z" fill="currentColor" />
        <path className={styles.ground} d="M10 7v5.6" fill="none" strokeWidth="2.2" />
        <path className={styles.ground} d="M10 14.2v2" fill="none" strokeWidth="2.4" />
      </svg>
      <div>
        {[change.site, change.service].filter(Boolean).join(': ')}
        <span className={styles.why}>
          {whyWords(outcome)}{' '}
          {outcome?.state === 'conflict' ? (
            <Button quiet aria-expanded={open} onClick={() => setOpen(!open)}>
              {strings.BothVersions}
            </Button>
          ) : null}
        </span>
        {outcome?.state === 'conflict' && open ? <Conflict name={change.site} outcome={outcome} onKeep={onKeep} onMine={onMine} /> : null}
      </div>
    </li>
  );
}

function whyWords(outcome: RunEntry['outcome']): string {
  switch (outcome?.state) {
    case 'conflict':
      return outcome.editedBy ? fill(strings.NotConflictBy, { who: outcome.editedBy }) : strings.NotConflict;
    case 'gone':
      return strings.NotGone;
    case 'failed':
      return outcome.unclear ? strings.NotUnclear : '';
    default:
      return strings.NotSent;
  }
}

interface ConflictProps {
  readonly name: string;
  readonly outcome: Extract<ImportOutcome, { readonly state: 'conflict' }>;
  onKeep(): void;
  onMine(again: ImportChange): void;
}

/** Both versions, and which of them is to stand. */
function Conflict({ name, outcome: { both, again }, onKeep, onMine }: ConflictProps): React.ReactElement {
  return (
    <div className={styles.conflict}>
      <DataTable<BothVersions>
        label={name}
        columns={[
          { name: strings.BothColumn, cell: ({ label }) => label },
          { name: strings.BothSheet, cell: ({ sheet }) => sheet },
          { name: strings.BothTheirs, cell: ({ theirs }) => theirs },
        ]}
        rows={both}
        keyOf={({ label }) => label}
      />
      {again ? null : <p className={styles.note}>{strings.KeepOnly}</p>}
      <div className={styles.buttons}>
        {again ? <Button onClick={() => onMine(again)}>{strings.UseSheet}</Button> : null}
        <Button quiet onClick={onKeep}>
          {strings.KeepTheirs}
        </Button>
      </div>
    </div>
  );
}
