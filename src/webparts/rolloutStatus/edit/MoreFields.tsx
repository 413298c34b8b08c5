import * as React from 'react';
import { longestStatusText } from '../../../data/rolloutEditing';
import { existingStates } from '../../../domain/rollout/choices';
import { isLent } from '../../../domain/rollout/states';
import { Fold } from '../../../ui/Fold';
import { Radios } from '../../../ui/form/Choice';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { TextField } from '../../../ui/form/TextField';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import { strings as partStrings } from '../strings';
import { boundField, leaveAsIs, type StatusFieldsProps } from './boundField';
import { existingWords } from './columnWords';
import styles from './Edit.module.scss';
import type { DraftField } from './statusDraft';
import { strings } from './strings';

/** What staff had before, and how many are connected: folded, until something in it must be put right. */
export function MoreFields(props: StatusFieldsProps): React.ReactElement {
  const { draft, faults } = props;
  // Where staff keep using what they had, who provides it and until when is asked with what works now.
  const isAskedAbove = draft.now !== undefined && isLent(draft.now);
  const inFold: readonly DraftField[] = [
    'existingState',
    'plannedOn',
    'staffConnected',
    ...(isAskedAbove ? [] : (['provider', 'endsOn'] as const)),
  ];
  const inside = (
    <>
      <ExistingFields {...props} isAskedAbove={isAskedAbove} />
      <CountFields {...props} />
    </>
  );
  if (faults.some(({ field }) => inFold.includes(field))) return inside;
  return (
    <Fold summary={strings.More}>
      <div className={styles.fields}>{inside}</div>
    </Fold>
  );
}

function ExistingFields({
  isAskedAbove,
  ...props
}: StatusFieldsProps & { readonly isAskedAbove: boolean }): React.ReactElement {
  const state = boundField(props, 'existingState');
  return (
    <>
      {isAskedAbove ? null : (
        <TextField
          {...boundField(props, 'provider')}
          label={strings.ProviderBefore}
          maxLength={longestStatusText('ExistingProvider')}
        />
      )}
      <Radios
        {...state}
        label={strings.ExistingState}
        options={[...leaveAsIs(props), ...existingStates.map((each) => ({ value: each, label: existingWords[each] }))]}
      />
      {isAskedAbove ? null : (
        <PlannedDateField
          {...boundField(props, 'endsOn')}
          label={strings.EndsOn}
          hint={props.before ? baseStrings.EmptyHint : undefined}
        />
      )}
    </>
  );
}

/** Several have no first plan in common, so it is asked of one service at a time. */
function CountFields(props: StatusFieldsProps): React.ReactElement {
  const { staff, before } = props;
  return (
    <>
      {before ? (
        <PlannedDateField {...boundField(props, 'plannedOn')} label={strings.PlannedOn} hint={strings.PlannedHint} />
      ) : null}
      <TextField
        {...boundField(props, 'staffConnected')}
        label={partStrings.StaffConnected}
        hint={staff === undefined ? undefined : fill(strings.StaffConnectedOf, { staff })}
        width={120}
        inputMode="numeric"
        maxLength={6}
      />
    </>
  );
}
