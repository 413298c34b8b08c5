import * as React from 'react';
import { longestStatusText } from '../../../../data/rolloutEditing';
import { blockerOwners, stages } from '../../../../domain/rollout/choices';
import { Radios } from '../../../../ui/form/Choice';
import { TextField } from '../../../../ui/form/TextField';
import { PlannedDateField } from '../../../base/fluent/PlannedDateField';
import { strings as partStrings } from '../../strings';
import { boundChoice, boundField, leaveAsIs, type StatusFieldsProps } from '../boundField';
import { ownerWords, stageWords } from '../columnWords';
import { MoreFields } from '../MoreFields';
import { strings as editStrings } from '../strings';

/** What is changed less often: how far the connection is, what it waits for, and what staff had before. */
export function OtherFields(props: StatusFieldsProps): React.ReactElement {
  const { draft } = props;
  return (
    <>
      <Radios
        {...boundChoice(props, 'stage')}
        label={editStrings.Stage}
        options={[...leaveAsIs(props), ...stages.map((stage) => ({ value: stage, label: stageWords[stage] }))]}
      />
      {draft.stage === 'Connected' ? (
        <PlannedDateField
          {...boundField(props, 'connectedOn')}
          label={partStrings.ConnectedOn}
          hint={editStrings.ConnectedHint}
        />
      ) : (
        <>
          <TextField
            {...boundField(props, 'waitingFor')}
            label={partStrings.WaitingFor}
            hint={editStrings.WaitingForHint}
            maxLength={longestStatusText('WaitingFor')}
          />
          <Radios
            {...boundField(props, 'owner')}
            label={editStrings.Owner}
            options={[
              { value: '' as const, label: editStrings.LeaveAsIs },
              ...blockerOwners.map((owner) => ({ value: owner, label: ownerWords[owner] })),
            ]}
          />
        </>
      )}
      <MoreFields {...props} />
    </>
  );
}
