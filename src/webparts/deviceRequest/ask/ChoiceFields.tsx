import * as phones from 'DeviceRequestStrings';
import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { anotherDevice } from '../../../domain/device/questions';
import { keyOf } from '../../../domain/rollout/facts';
import { unlisted } from '../../../domain/safeText';
import { Radios } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import styles from './Ask.module.scss';
import type { Offered, QuestionProps } from './questionProps';
import { strings } from './strings';

const none = unlisted('none');

/** A function, of those the policy was written for, or another. */
export function FunctionFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  functions,
}: QuestionProps & Pick<Offered, 'functions'>): React.ReactElement {
  return (
    <Radios
      id={idOf('functionKey')}
      label={heading}
      hint={strings.FunctionHint}
      error={errorOf('functionKey')}
      stacked
      options={[
        ...functions.map(({ key, title }) => ({ value: key, label: title })),
        { value: none, label: strings.FunctionNone, hint: strings.FunctionNoneHint },
      ]}
      value={answers.functionKey === null ? none : asOffered(functions, answers.functionKey)}
      onChange={(functionKey) => onChange({ functionKey: functionKey === none ? null : functionKey })}
    />
  );
}

/** The device in use: of those listed, another by its name, or none. */
export function DeviceFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  devices,
}: QuestionProps & Pick<Offered, 'devices'>): React.ReactElement {
  return (
    <>
      <Radios
        id={idOf('device')}
        label={heading}
        hint={strings.DeviceHint}
        error={errorOf('device')}
        stacked
        options={[
          ...devices.map(({ key, title }) => ({ value: key, label: title })),
          { value: anotherDevice, label: strings.DeviceAnother },
          { value: none, label: phones.DeviceNone },
        ]}
        value={
          answers.device === null
            ? none
            : answers.device === anotherDevice
              ? anotherDevice
              : asOffered(devices, answers.device)
        }
        onChange={(device) => onChange({ device: device === none ? null : device })}
      />
      {answers.device === anotherDevice ? (
        <div className={styles.further}>
          <TextField
            id={idOf('deviceName')}
            label={strings.DeviceName}
            hint={strings.DeviceNameHint}
            error={errorOf('deviceName')}
            width={400}
            value={answers.deviceName ?? ''}
            onChange={(deviceName) => onChange({ deviceName })}
          />
        </div>
      ) : null}
    </>
  );
}

/** Yes or no. */
export function YesNoFields({
  heading,
  answers,
  errorOf,
  idOf,
  onChange,
  field,
  hint,
}: QuestionProps & {
  readonly field: 'mobileEmail' | 'nhsmail' | 'keepNumber';
  readonly hint?: string;
}): React.ReactElement {
  const answer = answers[field];
  return (
    <Radios
      id={idOf(field)}
      label={heading}
      hint={hint}
      error={errorOf(field)}
      stacked
      options={[
        { value: 'yes', label: uiStrings.Yes },
        { value: 'no', label: phones.No },
      ]}
      value={answer === undefined ? undefined : answer ? 'yes' : 'no'}
      onChange={(value) => onChange({ [field]: value === 'yes' })}
    />
  );
}

/** Whether to keep the number, and which it is. */
export function KeepNumberFields(props: QuestionProps): React.ReactElement {
  const { answers, errorOf, idOf, onChange } = props;
  return (
    <>
      <YesNoFields {...props} field="keepNumber" />
      {answers.keepNumber ? (
        <div className={styles.further}>
          <TextField
            id={idOf('number')}
            label={strings.Number}
            hint={strings.NumberHint}
            error={errorOf('number')}
            width={240}
            inputMode="tel"
            autoComplete={answers.forWhom === 'somebodyElse' ? 'off' : 'tel'}
            value={answers.number ?? ''}
            onChange={(number) => onChange({ number })}
          />
        </div>
      ) : null}
    </>
  );
}

/** A key as the list writes it now: a draft may be older. */
function asOffered(choices: Offered['functions'], key: string | undefined): string | undefined {
  return key === undefined ? undefined : choices.find((each) => keyOf(each.key) === keyOf(key))?.key;
}
