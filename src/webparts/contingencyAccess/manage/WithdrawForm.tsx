import * as React from 'react';
import * as uiStrings from 'UiStrings';
import type { EditableInstruction } from '../../../data/contingencyEditing';
import { Button } from '../../../ui/Button';
import { fill } from '../../../ui/text';
import { strings as baseStrings } from '../../base/strings';
import styles from './Manage.module.scss';
import { Preview } from './Preview';
import type { Panel } from '../../base/entries/SavePanel';
import { strings } from './strings';
import type { Work } from './work';

export interface WithdrawFormProps {
  readonly work: Work;
  readonly instruction: EditableInstruction;
  readonly panel: Panel<EditableInstruction, undefined>;
}

/** Withdraws an instruction, and shows what staff read then. There is nothing to type. */
export function WithdrawForm({
  work,
  instruction,
  panel: { saving, status, save, cancel },
}: WithdrawFormProps): React.ReactElement {
  const button = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => button.current?.focus(), []);
  const withdraw = (): void => save({ State: 'Withdrawn' }, fill(strings.SaidWithdrawn, { title: instruction.Title }));
  return (
    <>
      <p>{strings.WithdrawWords}</p>
      <Preview work={work} instruction={{ ...instruction, State: 'Withdrawn' }} />
      <div className={styles.buttons}>
        <Button ref={button} aria-disabled={saving || undefined} onClick={saving ? undefined : withdraw}>
          {uiStrings.Withdraw}
        </Button>
        <Button quiet disabled={saving} onClick={cancel}>
          {baseStrings.Cancel}
        </Button>
      </div>
      {status}
    </>
  );
}
