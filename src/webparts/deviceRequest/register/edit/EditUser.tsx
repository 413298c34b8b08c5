import * as React from 'react';
import * as uiStrings from 'UiStrings';
import { type KnownUser, type UserWrite, userChange } from '../../../../data/blackBerryRegister';
import { Check } from '../../../../ui/form/Choice';
import { DateField } from '../../../../ui/form/DateField';
import { EntryForm } from '../../../../ui/form/EntryForm';
import { TextField } from '../../../../ui/form/TextField';
import { Heading } from '../../../../ui/Heading';
import { useIds } from '../../../../ui/useIds';
import { fill } from '../../../../ui/text';
import { useLeave } from '../../../base/held/holding';
import { WriteStatus } from '../../../base/saving/WriteStatus';
import { strings as baseStrings } from '../../../base/strings';
import { nameOf, siteLabels } from '../people';
import { strings } from '../strings';
import type { RegisterWork } from '../work';
import styles from './Edit.module.scss';
import { type DraftFault, readUserDraft, type UserDraft, userDraft, type UserField } from './userDraft';
import { UserConflict } from './UserConflict';
import { useUserWrite } from './useUserWrite';

export interface EditUserProps extends Pick<RegisterWork, 'sites'> {
  readonly user: KnownUser;
  /** Everybody, also those who were removed: no two may have one address. */
  readonly users: readonly KnownUser[];
  /** @param said what was done; undefined: nothing. */
  onLeave(changed: boolean, said?: string): void;
}

/** Changes one person of the register. */
export function EditUser({ user, users, sites, onLeave }: EditUserProps): React.ReactElement {
  const ids = useIds();
  const leave = useLeave();
  const labels = React.useMemo(() => siteLabels(sites), [sites]);
  // The row as it was when the form opened: it may be read again meanwhile.
  const [around] = React.useState({ user, users, sites, labels });
  const [draft, setDraft] = React.useState<UserDraft>(() => userDraft(around));
  const [faults, setFaults] = React.useState<readonly DraftFault[]>([]);
  const { values, faults: found } = readUserDraft(draft, around);
  const typed = Object.keys(values).length > 0;
  const write = useUserWrite(typed, () => onLeave(true, fill(strings.SaidEdited, { name: nameOf(user) })));

  function submit(): void {
    setFaults(found);
    if (found.length > 0) return;
    if (typed) write.save(userChange(around.user, values));
    else onLeave(false);
  }
  return (
    <UserConflict user={user} sites={sites} write={write} onTheirs={() => onLeave(true)}>
      <Heading below={1} className={styles.heading}>
        {fill(strings.EditName, { name: nameOf(user) })}
      </Heading>
      <EntryForm<UserField>
        label={fill(strings.EditName, { name: nameOf(user) })}
        faults={faults}
        idOf={ids}
        begin="first"
        saving={write.saving}
        status={<WriteStatus<UserWrite> write={write} onRetry={write.save} />}
        save={strings.EditSave}
        cancel={baseStrings.Cancel}
        onSubmit={submit}
        onCancel={() => leave(() => onLeave(write.ended !== undefined))}
      >
        <UserFields
          draft={draft}
          faults={faults}
          labels={labels}
          idOf={ids}
          onDraft={(next) => {
            setDraft(next);
            write.typed();
          }}
        />
      </EntryForm>
    </UserConflict>
  );
}

interface UserFieldsProps {
  readonly draft: UserDraft;
  readonly faults: readonly DraftFault[];
  readonly labels: ReadonlyMap<string, string>;
  idOf(field: string): string;
  onDraft(draft: UserDraft): void;
}

const texts = [
  { field: 'name', label: strings.ColumnName, maxLength: 100 },
  { field: 'email', label: strings.ColumnEmail, maxLength: 255, inputMode: 'email' },
  { field: 'number', label: strings.ColumnNumber, maxLength: 30, inputMode: 'tel' },
  { field: 'site', label: uiStrings.Site },
  { field: 'source', label: baseStrings.Source, maxLength: 255 },
] as const;

function UserFields({ draft, faults, labels, idOf, onDraft }: UserFieldsProps): React.ReactElement {
  const errorOf = (field: UserField): string | undefined => faults.find((fault) => fault.field === field)?.text;
  return (
    <div className={styles.fields}>
      <datalist id={idOf('sites')}>
        {[...labels.values()].map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      {texts.map(({ field, ...text }) => (
        <TextField
          key={field}
          {...text}
          id={idOf(field)}
          error={errorOf(field)}
          sharedList={field === 'site' ? idOf('sites') : undefined}
          value={draft[field]}
          onChange={(value) => onDraft({ ...draft, [field]: value })}
        />
      ))}
      <Check
        id={idOf('needs')}
        label={strings.NeedsNHSmail}
        checked={draft.needs}
        onChange={(needs) => onDraft({ ...draft, needs })}
      />
      <DateField
        id={idOf('contacted')}
        label={strings.Contacted}
        hint={strings.EditContactedHint}
        error={errorOf('contacted')}
        value={draft.contacted}
        onChange={(contacted) => onDraft({ ...draft, contacted })}
      />
    </div>
  );
}
