import * as React from 'react';
import { readDate, typedDate } from '../../../domain/typedDate';
import { DateField, type DateFieldProps } from '../../../ui/form/DateField';
import { Aside } from './Aside';
import { DayCalendar } from './openControls';
import { strings } from './strings';

/** A date to plan by: typed, or chosen in a calendar that shows which weekday it is. */
export function PlannedDateField(field: DateFieldProps): React.ReactElement {
  const { id, value, onChange } = field;
  const read = readDate(value);
  return (
    <DateField {...field}>
      <Aside id={id} open={strings.ChooseDay} close={strings.CloseCalendar}>
        {({ onChosen, isAwaited }) => (
          <DayCalendar
            month={read.kind === 'date' ? read.on : undefined}
            isChosen={read.kind === 'date' && read.precision === 'Day'}
            isAwaited={isAwaited}
            onPick={(on) => {
              onChange(typedDate(on));
              onChosen();
            }}
          />
        )}
      </Aside>
    </DateField>
  );
}
