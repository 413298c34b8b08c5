import * as React from 'react';
import { anotherDevice } from '../../../domain/device/questions';
import { Radios } from '../../../ui/form/Choice';
import { TextField } from '../../../ui/form/TextField';
import styles from '../ask/Ask.module.scss';
import { asOffered, noChoice } from '../ask/offeredChoice';
import type { AskedQuestion, QuestionProps } from '../ask/questionProps';
import { strings as shownStrings } from './shown';

export const strings = {
  Ask: 'What do you use now?',
  AskOther: 'What does {name} use now?',
  Hint: 'A mobile device for work, whoever paid for it.',
  Another: 'Another device',
  Name: 'Which device is it?',
  NameHint: 'Its make and model, such as Palm Treo 680.',
  Missing: 'Choose what is used now, or “No mobile device”',
  Gone: 'Choose a device that is listed',
  NameMissing: 'Name the device',
  NameLong: 'The name of the device',
} as const;

/** The device in use: a listed one, another by name, or none. */
export const device: AskedQuestion<'device' | 'deviceName'> = {
  ask: strings.Ask,
  askOther: strings.AskOther,
  faults: {
    device: { missing: strings.Missing, notInTheList: strings.Gone },
    deviceName: { missing: strings.NameMissing, tooLong: strings.NameLong },
  },
  Fields: DeviceFields,
};

function DeviceFields({
  heading,
  answers,
  offered: { devices },
  errorOf,
  idOf,
  onChange,
}: QuestionProps): React.ReactElement {
  return (
    <>
      <Radios
        id={idOf('device')}
        label={heading}
        hint={strings.Hint}
        error={errorOf('device')}
        stacked
        options={[
          ...devices.map(({ key, title }) => ({ value: key, label: title })),
          { value: anotherDevice, label: strings.Another },
          { value: noChoice, label: shownStrings.DeviceNone },
        ]}
        value={
          answers.device === null
            ? noChoice
            : answers.device === anotherDevice
              ? anotherDevice
              : asOffered(devices, answers.device)
        }
        onChange={(chosen) => onChange({ device: chosen === noChoice ? null : chosen })}
      />
      {answers.device === anotherDevice ? (
        <div className={styles.further}>
          <TextField
            id={idOf('deviceName')}
            label={strings.Name}
            hint={strings.NameHint}
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
