import * as React from 'react';
import * as rollout from 'RolloutStatusStrings';
import { forecastOf } from '../../../domain/rollout/expected';
import { isLent, states } from '../../../domain/rollout/states';
import { forecastMoves, forecastMovesBy, type StatusValues } from '../../../domain/rollout/statusChange';
import { blockerOwners, existingStates, nowStates, type Stage, stages } from '../../../domain/rollout/choices';
import { Fold } from '../../../ui/Fold';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { type Option, Radios } from '../../../ui/form/Choice';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { StatusMark } from '../../../ui/StatusMark';
import { counted, fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { dateWords, existingWords, ownerWords, stageWords } from './columnWords';
import styles from './Edit.module.scss';
import { type DraftFault, type DraftField, longest, readDraft, type StatusDraft } from './statusDraft';
import { strings } from './strings';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';

export interface StatusFieldsProps {
  readonly draft: StatusDraft;
  /** The values that are changed; undefined where several are at once. */
  readonly before?: StatusValues;
  readonly faults: readonly DraftFault[];
  readonly staff?: number;
  idOf(field: DraftField): string;
  onChange(draft: StatusDraft): void;
}

/** What can be said of a service at a site; only the questions that the answers so far call for. */
export function StatusFields({ draft, before, faults, staff, idOf, onChange }: StatusFieldsProps): React.ReactElement {
  const many = before === undefined;
  const set =
    <F extends DraftField>(field: F) =>
    (value: StatusDraft[F]): void =>
      onChange({ ...draft, [field]: value });
  const about = (field: DraftField): { id: string; error?: string } => ({
    id: idOf(field),
    error: faults.find((fault) => fault.field === field)?.text,
  });
  const leave: Option<''> = { value: '', label: strings.LeaveAsIs };
  const after = before && readDraft(before, draft).after;
  const moves = before !== undefined && after !== undefined && forecastMoves(before, after);
  const connected = draft.stage === 'Connected';
  const hasDate = draft.stage === 'Planned' || draft.stage === 'Being connected' || (many && !draft.stage);
  // A stage stands in the form once the person has chosen it, so a date in the past can be given with it.
  const stageOptions = stages.map((stage): Option<Stage> => ({ value: stage, label: stageWords[stage] }));
  const providerAsked = draft.now !== undefined && isLent(draft.now);
  const limitation = draft.now ? states[draft.now].limitation : 'none';
  const existing = (
    <>
      {providerAsked ? null : (
        <TextField
          {...about('provider')}
          label={strings.ProviderBefore}
          value={draft.provider}
          maxLength={longest('provider')}
          onChange={set('provider')}
        />
      )}
      <Radios
        {...about('existingState')}
        label={strings.ExistingState}
        options={[
          ...(many ? [leave] : []),
          ...existingStates.map((state) => ({ value: state, label: existingWords[state] })),
        ]}
        value={many ? draft.existingState : draft.existingState || undefined}
        onChange={(value) => onChange({ ...draft, existingState: value })}
      />
      {providerAsked ? null : (
        <PlannedDateField
          {...about('endsOn')}
          label={strings.EndsOn}
          hint={many ? undefined : baseStrings.EmptyHint}
          value={draft.endsOn}
          onChange={set('endsOn')}
        />
      )}
      <PlannedDateField
        {...about('plannedOn')}
        label={strings.PlannedOn}
        hint={strings.PlannedHint}
        value={draft.plannedOn}
        onChange={set('plannedOn')}
      />
      <TextField
        {...about('staffConnected')}
        label={partStrings.StaffConnected}
        hint={staff === undefined ? undefined : fill(strings.StaffConnectedOf, { staff })}
        width={120}
        inputMode="numeric"
        maxLength={6}
        value={draft.staffConnected}
        onChange={set('staffConnected')}
      />
    </>
  );
  const moreFaults = faults.some(({ field }) =>
    ['existingState', 'plannedOn', 'staffConnected', ...(providerAsked ? [] : ['provider', 'endsOn'])].includes(field),
  );

  return (
    <div className={styles.fields}>
      <Radios
        {...about('now')}
        label={rollout.ColumnNow}
        options={[
          ...(many ? [leave] : []),
          ...nowStates.map((state) => ({ value: state, label: <StatusMark state={state} /> })),
        ]}
        value={draft.now ?? (many ? '' : undefined)}
        onChange={(value) => onChange({ ...draft, now: value || undefined })}
      />
      {limitation !== 'none' ? (
        <TextArea
          {...about('doesNotWork')}
          label={limitation === 'must' ? answerStrings.Lacks : strings.WhatIsWrong}
          value={draft.doesNotWork}
          onChange={set('doesNotWork')}
        />
      ) : null}
      {providerAsked ? (
        <>
          <TextField
            {...about('provider')}
            label={strings.Provider}
            hint={strings.ProviderHint}
            value={draft.provider}
            maxLength={longest('provider')}
            onChange={set('provider')}
          />
          <PlannedDateField
            {...about('endsOn')}
            label={strings.EndsOn}
            hint={baseStrings.EmptyHint}
            value={draft.endsOn}
            onChange={set('endsOn')}
          />
        </>
      ) : null}
      <Radios
        {...about('stage')}
        label={strings.Stage}
        options={many ? [leave, ...stageOptions] : stageOptions}
        value={draft.stage ?? (many ? '' : undefined)}
        onChange={(value) => onChange({ ...draft, stage: value || undefined })}
      />
      {connected ? (
        <PlannedDateField
          {...about('connectedOn')}
          label={partStrings.ConnectedOn}
          hint={strings.ConnectedHint}
          value={draft.connectedOn}
          onChange={set('connectedOn')}
        />
      ) : null}
      {hasDate ? (
        <div className={styles.pair}>
          <PlannedDateField
            {...about('expected')}
            label={rollout.ColumnExpected}
            hint={strings.ExpectedHint}
            value={draft.expected}
            onChange={set('expected')}
          />
          <TextField
            {...about('waitingFor')}
            label={partStrings.WaitingFor}
            hint={strings.WaitingForHint}
            value={draft.waitingFor}
            maxLength={longest('waitingFor')}
            onChange={set('waitingFor')}
          />
        </div>
      ) : null}
      {draft.stage === 'No date' ? (
        <TextField
          {...about('waitingFor')}
          label={partStrings.WaitingFor}
          hint={strings.WaitingForHint}
          value={draft.waitingFor}
          maxLength={longest('waitingFor')}
          onChange={set('waitingFor')}
        />
      ) : null}
      {connected ? null : (
        <Radios
          {...about('owner')}
          label={strings.Owner}
          options={[
            { value: '' as const, label: many ? strings.LeaveAsIs : partStrings.NobodyNamed },
            ...blockerOwners.map((owner) => ({ value: owner, label: ownerWords[owner] })),
          ]}
          value={draft.owner}
          onChange={set('owner')}
        />
      )}
      {moves || many ? (
        <TextArea
          {...about('reason')}
          label={strings.Reason}
          hint={many ? strings.ReasonMany : reasonHint(before!, after!)}
          value={draft.reason}
          onChange={set('reason')}
        />
      ) : null}
      {moreFaults ? (
        existing
      ) : (
        <Fold summary={strings.More}>
          <div className={styles.fields}>{existing}</div>
        </Fold>
      )}
    </div>
  );
}

function reasonHint(before: StatusValues, after: StatusValues): string {
  const by = forecastMovesBy(before, after);
  const [was, now] = [forecastOf(before), forecastOf(after)].map(
    (forecast) => forecast && dateWords(forecast.on, forecast.precision),
  );
  if (!was) return strings.ReasonPlain;
  if (by === undefined || !now) return fill(strings.ReasonGone, { was });
  return by === 0
    ? strings.ReasonPlain
    : fill(by > 0 ? strings.ReasonHint : strings.ReasonSooner, {
        was,
        now,
        days: counted(Math.abs(by), rollout.Days),
      });
}
