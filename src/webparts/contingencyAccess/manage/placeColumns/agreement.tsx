import * as React from 'react';
import { type AgreementState, agreementStates, type MayUse, mayUse } from '../../../../domain/contingency/choices';
import { among, dateTyped } from '../../../../domain/kinds';
import { type TypedDate, typedDate } from '../../../../domain/typedDate';
import { strings as answerStrings } from '../../../../ui/answer/contentStrings';
import { fullDay } from '../../../../ui/dates';
import { Radios } from '../../../../ui/form/Choice';
import { PlannedDateField } from '../../../base/fluent/PlannedDateField';
import { strings as baseStrings } from '../../../base/strings';
import styles from '../../../base/entries/Entries.module.scss';
import type { PlaceFields, PlaceGroup } from '../placeGroup';
import { strings as manageStrings } from '../strings';
import { dayFaults, dayIn } from '../../../base/entries/typed';

export const strings = {
  Agreement: 'The agreement',
  AgreementNeeded: 'Needed',
  AgreementDiscussed: 'Being discussed',
  AgreementAgreed: 'Agreed',
  WhoMayUse: 'Who may use it',
  WhoSite: 'Staff of that site',
  WhoTeam: 'Staff of that area team',
  AgreedFrom: 'First day of the agreement',
  AgreedUntil: 'Last day of the agreement',
  FaultWho: 'Say who may use it',
  FaultAgreedFrom: 'Give the first day of the agreement',
} as const;

export const agreementWords: Readonly<Record<AgreementState, string>> = {
  Needed: strings.AgreementNeeded,
  'In discussion': strings.AgreementDiscussed,
  Agreed: strings.AgreementAgreed,
};

export const whoWords: Readonly<Record<MayUse, string>> = {
  'This site': strings.WhoSite,
  'This area team': strings.WhoTeam,
  'Any NHS England staff': answerStrings.WhoAny,
};

interface AgreementDraft {
  readonly state: AgreementState;
  readonly who: MayUse | '';
  readonly validFrom: TypedDate;
  readonly validUntil: TypedDate;
}

const dateLabels = { validFrom: strings.AgreedFrom, validUntil: strings.AgreedUntil } as const;

/** What is agreed about a place. */
export const agreement: PlaceGroup<AgreementDraft, 'AgreementState' | 'WhoMayUse' | 'ValidFrom' | 'ValidUntil'> = {
  draft: ({ AgreementState, WhoMayUse, ValidFrom, ValidUntil }) => ({
    state: AgreementState ?? 'Needed',
    who: WhoMayUse ?? '',
    validFrom: typedDate(ValidFrom),
    validUntil: typedDate(ValidUntil),
  }),
  kept: {
    state: among(agreementStates),
    who: among(['', ...mayUse]),
    validFrom: dateTyped,
    validUntil: dateTyped,
  },
  values: ({ state, who, validFrom, validUntil }) => ({
    AgreementState: state,
    WhoMayUse: who || undefined,
    ValidFrom: dayIn(validFrom),
    ValidUntil: dayIn(validUntil),
  }),
  faults: (draft) => dayFaults(draft, dateLabels),
  columns: {
    AgreementState: { label: strings.Agreement, words: (state) => agreementWords[state] },
    WhoMayUse: {
      label: strings.WhoMayUse,
      words: (who) => whoWords[who],
      field: 'who',
      faults: { needed: strings.FaultWho },
    },
    ValidFrom: {
      label: strings.AgreedFrom,
      words: fullDay,
      field: 'validFrom',
      faults: { needed: strings.FaultAgreedFrom },
    },
    ValidUntil: {
      label: strings.AgreedUntil,
      words: fullDay,
      field: 'validUntil',
      faults: { order: manageStrings.FaultOrder },
    },
  },
};

export function AgreementFields({ field }: PlaceFields<AgreementDraft>): React.ReactElement {
  const { value: who, ...whoControl } = field('who');
  return (
    <>
      <Radios
        {...field('state')}
        label={strings.Agreement}
        options={agreementStates.map((state) => ({ value: state, label: agreementWords[state] }))}
      />
      <Radios
        {...whoControl}
        value={who || undefined}
        label={strings.WhoMayUse}
        options={mayUse.map((each) => ({ value: each, label: whoWords[each] }))}
      />
      <div className={styles.pair}>
        <PlannedDateField {...field('validFrom')} label={strings.AgreedFrom} hint={manageStrings.DateHint} />
        <PlannedDateField {...field('validUntil')} label={strings.AgreedUntil} hint={baseStrings.EmptyHint} />
      </div>
    </>
  );
}
