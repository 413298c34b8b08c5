import * as React from 'react';
import {
  givenSettings,
  type GivenSetting,
  keptSettings,
  type KeptSetting,
  readSettingsToKeep,
  settingTitles,
} from '../../../../data/keeping';
import { keptText } from '../../../../data/keptText';
import { isDay } from '../../../../domain/day';
import { wordsIn } from '../../../../domain/legible';
import { loadTelephones, type Telephones } from '../../../../domain/linkedText/onDemand';
import { checkedNumberToCall } from '../../../../domain/rollout/import/contactCells';
import { readPlainCell } from '../../../../domain/rollout/import/plainCells';
import { type ColumnRule, inOrder, readTypedRow } from '../../../../domain/rollout/keep/typedRow';
import { lowerFirst } from '../../../../domain/sentences';
import { fullDay } from '../../../../ui/dates';
import { LinkedText } from '../../../../ui/LinkedText';
import { fill } from '../../../../ui/text';
import { usePart } from '../../../base/PartContext';
import styles from '../Keep.module.scss';
import type { KeptForm } from '../KeepForm';
import { KeepField } from '../KeepField';
import { KeepPage } from '../KeepPage';
import { KeepRow } from '../KeepRow';
import { strings } from '../strings';
import { strings as teamStrings } from '../../team/strings';

type Row = KeptSetting;

interface About {
  readonly label: string;
  readonly hint: string;
  readonly rule: ColumnRule;
  /** Said where nothing is set. */
  readonly none: string;
}

/** No longer than in the property pane, so that both fit the line beside the answer. */
const settings: Readonly<Record<GivenSetting, About>> = {
  HelpDeskTelephone: {
    label: strings.HelpTelephone,
    hint: strings.HelpTelephoneHint,
    rule: { kind: 'text', max: 30 },
    none: strings.NotSetPage,
  },
  HelpDeskHours: {
    label: strings.HelpHours,
    hint: strings.HelpHoursHint,
    rule: { kind: 'text', max: 60 },
    none: strings.NotSetPage,
  },
  ProgrammeStart: {
    label: strings.Start,
    hint: strings.StartHint,
    rule: { kind: 'day', required: true },
    none: strings.NotSet,
  },
};

/** The settings that hold for every page, each with its form. */
export function SettingsPlace(): React.ReactElement {
  const { connection } = usePart();
  return (
    <KeepPage
      where={teamStrings.Settings}
      about="settings"
      read={async () => {
        const [rows, telephones] = await Promise.all([readSettingsToKeep(connection), loadTelephones()]);
        return { ...rows, telephones };
      }}
    >
      {({ rows, telephones }, reading, readAgain) => (
        <>
          <ul className={styles.rows}>
            {givenSettings.map((key) => {
              const { label, none } = settings[key];
              const row = rows.find(({ SettingKey }) => SettingKey === key);
              return (
                <li key={key}>
                  <KeepRow
                    keyed={keptSettings}
                    form={settingForm(key, telephones)}
                    name={label}
                    button={fill(strings.ChangeIt, { name: lowerFirst(label) })}
                    slot={keptText('setting', key)}
                    row={row}
                    reading={reading}
                    onSaved={readAgain}
                  >
                    <p className={styles.name}>{label}</p>
                    <p>
                      <Stands row={row} none={none} />
                    </p>
                  </KeepRow>
                </li>
              );
            })}
          </ul>
          <p className={styles.after}>{strings.PausedWaves}</p>
        </>
      )}
    </KeepPage>
  );
}

function Stands({ row, none }: { readonly row: Row | undefined; readonly none: string }): React.ReactElement {
  const value = wordsIn(row?.Value);
  return value && !isDay(value) ? <LinkedText text={value} /> : <>{value ? fullDay(value as never) : none}</>;
}

function settingForm(key: GivenSetting, telephones: Telephones): KeptForm<'Value'> {
  const { label, hint, rule } = settings[key];
  const columns = { Value: rule };
  return {
    columns,
    labels: { Value: label },
    keyColumn: 'SettingKey',
    added: { Title: settingTitles[key], SettingKey: key },
    read(typed) {
      const { values, faults } = readTypedRow(columns, typed, {}, (_, text, plain) =>
        key === 'HelpDeskTelephone'
          ? checkedNumberToCall(text, 'max' in plain ? plain.max : undefined, telephones)
          : readPlainCell(text, plain),
      );
      return { values, faults: inOrder(columns, faults) };
    },
    fields: (field) => <KeepField field={field('Value')} hint={hint} />,
  };
}
