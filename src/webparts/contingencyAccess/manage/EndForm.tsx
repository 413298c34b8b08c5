import * as strings from 'ContingencyManageStrings';
import * as React from 'react';
import type { EditablePlace, PlaceValues } from '../../../data/contingencyEditing';
import { addDays, type Day } from '../../../domain/day';
import { typedDate } from '../../../domain/typedDate';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/form/DateField';
import { ErrorSummary } from '../../../ui/form/ErrorSummary';
import { useIds } from '../../../ui/useIds';
import { fill } from '../../../ui/words';
import { dayTyped } from './instructionDraft';
import styles from './Manage.module.scss';
import type { Work } from './work';

export interface EndFormProps {
  readonly work: Work;
  readonly place: EditablePlace;
  readonly saving: boolean;
  onSave(values: Partial<PlaceValues>): void;
}

/** Ends an agreement: staff are offered the place up to its last day. */
export function EndForm({ work, place, saving, onSave }: EndFormProps): React.ReactElement {
  const ids = useIds();
  // Yesterday: from now on nobody is offered it. An agreement that has not begun can only end on its first day.
  const [last, setLast] = React.useState(() => typedDate(later(addDays(work.today, -1), place.ValidFrom)));
  const [fault, setFault] = React.useState<string>();
  const root = React.useRef<HTMLFormElement>(null);
  const faults = React.useMemo(() => (fault ? [{ id: ids('last'), text: fault }] : []), [fault, ids]);

  React.useEffect(() => root.current?.querySelector('input')?.focus(), []);

  function submit(event: React.FormEvent): void {
    event.preventDefault();
    if (saving) return;
    let wrong: string | undefined;
    const on = dayTyped(last, (text) => (wrong = text), strings.AgreedUntil);
    if (!on) wrong ??= strings.FaultLastDay;
    else if (place.ValidFrom && on < place.ValidFrom) wrong = strings.FaultOrder;
    setFault(wrong);
    if (!wrong) onSave({ ValidUntil: on });
  }

  return (
    <form ref={root} aria-label={fill(strings.EndName, { title: place.Title })} noValidate onSubmit={submit}>
      <ErrorSummary faults={faults} />
      <DateField
        id={ids('last')}
        label={strings.AgreedUntil}
        hint={strings.EndHint}
        error={fault}
        value={last}
        onChange={(date) => {
          setLast(date);
          work.onTyped();
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" primary disabled={saving}>
          {strings.EndNow}
        </Button>
        <Button quiet disabled={saving} onClick={() => work.setOpen(undefined)}>
          {strings.Cancel}
        </Button>
      </div>
    </form>
  );
}

function later(one: Day, other: Day | undefined): Day {
  return other && other > one ? other : one;
}
