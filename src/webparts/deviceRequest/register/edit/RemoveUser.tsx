import * as React from 'react';
import { type UserWrite, userChange } from '../../../../data/blackBerryRegister';
import { wordsIn } from '../../../../domain/legible';
import { safeText } from '../../../../domain/safeText';
import { EntryForm } from '../../../../ui/form/EntryForm';
import { TextField } from '../../../../ui/form/TextField';
import { Heading } from '../../../../ui/Heading';
import { useIds } from '../../../../ui/useIds';
import { fill } from '../../../../ui/text';
import { useLeave } from '../../../base/held/holding';
import { WriteStatus } from '../../../base/saving/WriteStatus';
import { strings as baseStrings } from '../../../base/strings';
import { nameOf } from '../people';
import { strings } from '../strings';
import styles from './Edit.module.scss';
import type { EditUserProps } from './EditUser';
import { UserConflict } from './UserConflict';
import { useUserWrite } from './useUserWrite';

/** Takes one person out of the register, with a reason. The row stays, so that no list adds them again. */
export function RemoveUser({ user, sites, onLeave }: Omit<EditUserProps, 'users'>): React.ReactElement {
  const ids = useIds();
  const leave = useLeave();
  const [base] = React.useState(user);
  const [typed, setTyped] = React.useState('');
  const [faults, setFaults] = React.useState<readonly { readonly field: 'reason'; readonly text: string }[]>([]);
  const name = nameOf(user);
  const reason = wordsIn(safeText(typed));
  const write = useUserWrite(reason !== undefined, () => onLeave(true, fill(strings.SaidRemoved, { name })));
  return (
    <UserConflict user={user} sites={sites} write={write} onTheirs={() => onLeave(true)}>
      <Heading below={1} className={styles.heading}>
        {fill(strings.RemoveName, { name })}
      </Heading>
      <p className={styles.note}>{strings.RemoveNote}</p>
      <EntryForm<'reason'>
        label={fill(strings.RemoveName, { name })}
        faults={faults}
        idOf={ids}
        begin="first"
        saving={write.saving}
        status={<WriteStatus<UserWrite> write={write} onRetry={write.save} />}
        save={strings.RemoveNow}
        cancel={baseStrings.Cancel}
        onSubmit={() => {
          setFaults(reason ? [] : [{ field: 'reason', text: strings.RemoveMissing }]);
          if (reason) write.save(userChange(base, { RemovedBecause: reason }));
        }}
        onCancel={() => leave(() => onLeave(write.ended !== undefined))}
      >
        <div className={styles.fields}>
          <TextField
            id={ids('reason')}
            label={baseStrings.Reason}
            hint={strings.RemoveHint}
            error={faults[0]?.text}
            maxLength={255}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              write.typed();
            }}
          />
        </div>
      </EntryForm>
    </UserConflict>
  );
}
