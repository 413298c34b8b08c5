import * as React from 'react';
import { longestStatusText } from '../../../data/rolloutEditing';
import { forecastOf } from '../../../domain/rollout/expected';
import { forecastMoves, forecastMovesBy, type StatusValues } from '../../../domain/rollout/statusChange';
import { blockerOwners, stages } from '../../../domain/rollout/choices';
import { PersonField } from '../../base/fluent/PersonField';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { Radios } from '../../../ui/form/Choice';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { counted, fill } from '../../../ui/text';
import { strings as partStrings } from '../strings';
import { boundChoice, boundField, leaveAsIs, type StatusFieldsProps } from './boundField';
import { dateWords, ownerWords, stageWords } from './columnWords';
import styles from './Edit.module.scss';
import { MoreFields } from './MoreFields';
import { NowFields } from './NowFields';
import { readDraft } from './statusDraft';
import { strings } from './strings';

/** What can be said of a service at a site; only the questions that the answers so far call for. */
export function StatusFields(props: StatusFieldsProps): React.ReactElement {
  return (
    <div className={styles.fields}>
      <NowFields {...props} />
      <Radios
        {...boundChoice(props, 'stage')}
        label={strings.Stage}
        options={[...leaveAsIs(props), ...stages.map((stage) => ({ value: stage, label: stageWords[stage] }))]}
      />
      <ConnectionFields {...props} />
      <ReasonField {...props} />
      <GiverFields {...props} />
      <MoreFields {...props} />
    </div>
  );
}

/** When the new service was connected; until then, when it is expected, what it waits for and who can end that. */
function ConnectionFields(props: StatusFieldsProps): React.ReactElement {
  const { draft, before } = props;
  const waitingFor = (
    <TextField
      {...boundField(props, 'waitingFor')}
      label={partStrings.WaitingFor}
      hint={strings.WaitingForHint}
      maxLength={longestStatusText('WaitingFor')}
    />
  );
  if (draft.stage === 'Connected') {
    return (
      <PlannedDateField
        {...boundField(props, 'connectedOn')}
        label={partStrings.ConnectedOn}
        hint={strings.ConnectedHint}
      />
    );
  }
  const hasDate = draft.stage ? draft.stage !== 'No date' : !before;
  return (
    <>
      {hasDate ? (
        <div className={styles.pair}>
          <PlannedDateField
            {...boundField(props, 'expected')}
            label={partStrings.ColumnExpected}
            hint={strings.ExpectedHint}
          />
          {waitingFor}
        </div>
      ) : null}
      {draft.stage === 'No date' ? waitingFor : null}
      <Radios
        {...boundField(props, 'owner')}
        label={strings.Owner}
        options={[
          { value: '' as const, label: before ? partStrings.NobodyNamed : strings.LeaveAsIs },
          ...blockerOwners.map((owner) => ({ value: owner, label: ownerWords[owner] })),
        ]}
      />
    </>
  );
}

/** Why the date moves, once it does. Of several it is not known which do, so it is always asked. */
function ReasonField(props: StatusFieldsProps): React.ReactElement | null {
  const { draft, before } = props;
  const after = before && readDraft(before, draft).after;
  if (before && after && !forecastMoves(before, after)) return null;
  return (
    <TextArea
      {...boundField(props, 'reason')}
      label={strings.Reason}
      hint={before && after ? reasonHint(before, after) : strings.ReasonPlain}
    />
  );
}

/** Who gives a new date and where it comes from: not always whoever confirms. */
function GiverFields(props: StatusFieldsProps): React.ReactElement | null {
  const { giver } = props;
  if (!giver) return null;
  const by = boundField(props, 'dateBy');
  const source = boundField(props, 'dateSource');
  return (
    <div className={styles.pair}>
      <PersonField
        {...by}
        value={by.value ?? giver.by}
        label={strings.DateBy}
        hint={strings.DateByHint}
        maxLength={longestStatusText('DateGivenBy')}
      />
      <TextField
        {...source}
        value={source.value ?? giver.source}
        label={partStrings.DateSource}
        hint={strings.DateSourceHint}
        maxLength={longestStatusText('DateSource')}
      />
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
        days: counted(Math.abs(by), partStrings.Days),
      });
}
