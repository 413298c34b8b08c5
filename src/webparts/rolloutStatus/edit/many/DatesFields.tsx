import * as React from 'react';
import { longestStatusText } from '../../../../data/rolloutEditing';
import { hasWords } from '../../../../domain/hasWords';
import { Check, Select } from '../../../../ui/form/Choice';
import { TextArea, TextField } from '../../../../ui/form/TextField';
import { PersonField } from '../../../base/fluent/PersonField';
import { PlannedDateField } from '../../../base/fluent/PlannedDateField';
import type { Confirmer } from '../confirmer';
import styles from '../Edit.module.scss';
import type { DatesDraft } from './manyChoice';
import { strings as editStrings } from '../strings';
import { strings } from './strings';
import manyStyles from './Many.module.scss';

export interface DatesFieldsProps {
  readonly dates: DatesDraft;
  readonly reason: string;
  /** Undefined where no date is typed, or the lists cannot keep who gave it. */
  readonly giver: Confirmer | undefined;
  readonly isMoved: boolean;
  readonly faults: Readonly<Partial<Record<'moveBy' | 'moveTo' | 'reason' | 'givenBy' | 'dateSource', string>>>;
  ids(name: string): string;
  onDates(dates: DatesDraft): void;
  onReason(reason: string): void;
  onGiver(giver: Confirmer): void;
}

/** How dates move, why, and who gave the new ones. */
export function DatesFields(props: DatesFieldsProps): React.ReactElement {
  const { reason, giver, isMoved, faults, ids, onReason, onGiver } = props;
  return (
    <>
      <p className={styles.quiet}>{strings.DatesHint}</p>
      <MoveFields {...props} />
      {isMoved ? (
        <TextArea
          id={ids('reason')}
          label={strings.Reason}
          hint={strings.ReasonHint}
          error={faults.reason}
          value={reason}
          onChange={onReason}
        />
      ) : null}
      {giver ? <GiverFields giver={giver} faults={faults} ids={ids} onGiver={onGiver} /> : null}
    </>
  );
}

/** By days or weeks, or to one date. */
function MoveFields({ dates, faults, ids, onDates }: DatesFieldsProps): React.ReactElement {
  return (
    <>
      <div className={manyStyles.moveBy}>
        <TextField
          id={ids('moveBy')}
          label={strings.MoveBy}
          error={faults.moveBy}
          width={96}
          inputMode="numeric"
          maxLength={4}
          value={dates.by}
          onChange={(by) => onDates({ ...dates, by })}
        />
        <Select
          id={ids('unit')}
          label={strings.Unit}
          options={[
            { value: 'weeks', label: strings.UnitWeeks },
            { value: 'days', label: strings.UnitDays },
          ]}
          value={dates.unit}
          onChange={(unit) => onDates({ ...dates, unit })}
        />
        <Select
          id={ids('direction')}
          label={strings.Direction}
          options={[
            { value: 'later', label: strings.Later },
            { value: 'sooner', label: strings.Sooner },
          ]}
          value={dates.direction}
          onChange={(direction) => onDates({ ...dates, direction })}
        />
      </div>
      <PlannedDateField
        id={ids('moveTo')}
        label={strings.MoveTo}
        error={faults.moveTo}
        value={dates.to}
        onChange={(to) => onDates({ ...dates, to })}
      />
      {Object.values(dates.to).some(hasWords) ? (
        <Check
          id={ids('firstToo')}
          label={strings.FirstToo}
          checked={dates.firstToo}
          onChange={(firstToo) => onDates({ ...dates, firstToo })}
        />
      ) : null}
    </>
  );
}

interface GiverFieldsProps extends Pick<DatesFieldsProps, 'faults' | 'ids' | 'onGiver'> {
  readonly giver: Confirmer;
}

/** Who gave the new dates, and where they come from. Staff see the name beside each date. */
function GiverFields({ giver, faults, ids, onGiver }: GiverFieldsProps): React.ReactElement {
  return (
    <div className={styles.confirmer}>
      <PersonField
        id={ids('givenBy')}
        label={strings.GivenBy}
        hint={editStrings.DateByHint}
        error={faults.givenBy}
        autoComplete="name"
        maxLength={longestStatusText('DateGivenBy')}
        value={giver.by}
        onChange={(by) => onGiver({ ...giver, by })}
      />
      <TextField
        id={ids('dateSource')}
        label={strings.DateSource}
        hint={strings.DateSourceHint}
        error={faults.dateSource}
        maxLength={longestStatusText('DateSource')}
        value={giver.source}
        onChange={(source) => onGiver({ ...giver, source })}
      />
    </div>
  );
}
