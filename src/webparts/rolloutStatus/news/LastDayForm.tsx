import * as React from 'react';
import type { EditableNews, NewsValues } from '../../../data/news';
import type { Day } from '../../../domain/day';
import type { TypedDate } from '../../../domain/typedDate';
import { fill } from '../../../ui/text';
import type { DraftRead } from '../../base/entries/columnGroup';
import { PanelForm } from '../../base/entries/PanelForm';
import type { Panel } from '../../base/entries/SavePanel';
import { dayFault, dayIn } from '../../base/entries/typed';
import { PlannedDateField } from '../../base/fluent/PlannedDateField';
import { usePart } from '../../base/PartContext';
import { strings } from './strings';

export interface LastDayFormProps {
  readonly news: EditableNews;
  /** Whether it is ended, or shown again. */
  readonly of: 'end' | 'back';
  readonly panel: Panel<EditableNews, TypedDate>;
}

/** The last day of news: today where it is ended, the day it had before where it is put back. */
export function LastDayForm({ news, of, panel }: LastDayFormProps): React.ReactElement {
  const { today } = usePart();
  const { Title: title } = news;
  return (
    <PanelForm
      label={fill(of === 'end' ? strings.EndName : strings.BackName, { title })}
      save={of === 'end' ? strings.End : strings.PutBack}
      panel={{ ...panel, draft: { last: panel.draft }, type: ({ last }) => panel.type(last) }}
      read={() => readLastDay(panel.draft, of, today)}
      onSave={(values) => panel.save(values, fill(of === 'end' ? strings.EndSaved : strings.BackSaved, { title }))}
    >
      {({ field }) => (
        <PlannedDateField
          {...field('last')}
          label={strings.Until}
          hint={of === 'end' ? strings.EndHint : strings.UntilHint}
        />
      )}
    </PanelForm>
  );
}

/** Ending needs a day; news that is put back may go on without one, but not in the past. */
function readLastDay(
  last: TypedDate,
  of: LastDayFormProps['of'],
  today: Day,
): DraftRead<Partial<NewsValues>, { readonly last: TypedDate }> {
  const on = dayIn(last);
  const wrong =
    dayFault(last, strings.Until) ??
    (of === 'end' && !on ? strings.FaultLast : of === 'back' && on && on < today ? strings.FaultUntilPast : undefined);
  return { values: { PublishUntil: on }, faults: wrong ? [{ field: 'last', text: wrong }] : [] };
}
