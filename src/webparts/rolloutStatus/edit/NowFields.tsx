import * as React from 'react';
import * as rollout from 'RolloutStatusStrings';
import { longestStatusText } from '../../../data/rolloutEditing';
import { nowStates } from '../../../domain/rollout/choices';
import { isLent, states } from '../../../domain/rollout/states';
import { strings as answerStrings } from '../../../ui/answer/contentStrings';
import { Radios } from '../../../ui/form/Choice';
import { TextArea, TextField } from '../../../ui/form/TextField';
import { StatusMark } from '../../../ui/StatusMark';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { strings as baseStrings } from '../../base/strings';
import { boundChoice, boundField, leaveAsIs, type StatusFieldsProps } from './boundField';
import { ofManyWithNow } from './statusDraft';
import { strings } from './strings';

/** What works now, what of it does not, and what staff keep using. */
export function NowFields(props: StatusFieldsProps): React.ReactElement {
  const { now } = props.draft;
  const limitation = now ? states[now].limitation : 'none';
  const bound = boundChoice(props, 'now');
  return (
    <>
      <Radios
        {...bound}
        onChange={
          props.before
            ? bound.onChange
            : (chosen) => props.onChange(ofManyWithNow(props.draft, chosen === '' ? undefined : chosen))
        }
        label={rollout.ColumnNow}
        options={[
          ...leaveAsIs(props),
          ...nowStates.map((state) => ({ value: state, label: <StatusMark state={state} /> })),
        ]}
      />
      {limitation !== 'none' ? (
        <TextArea
          {...boundField(props, 'doesNotWork')}
          label={limitation === 'must' ? answerStrings.Lacks : strings.WhatIsWrong}
        />
      ) : null}
      {now && isLent(now) ? (
        <>
          <TextField
            {...boundField(props, 'provider')}
            label={strings.Provider}
            hint={strings.ProviderHint}
            maxLength={longestStatusText('ExistingProvider')}
          />
          <PlannedDateField {...boundField(props, 'endsOn')} label={strings.EndsOn} hint={baseStrings.EmptyHint} />
        </>
      ) : null}
    </>
  );
}
